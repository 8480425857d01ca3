package org.sitrep.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in cells of tables. */
public final class Cells {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** The characters from tab to carriage return, and the space. */
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Cells() {}

    /** The words on one line; with an apostrophe in front where a spreadsheet would run them as a formula. */
    public static String words(String words) {
        String line = oneLine(words);
        return !line.isEmpty() && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    static String oneLine(String words) {
        String stripped = words.strip();
        return isOneLine(stripped) ? stripped : SPACE.matcher(stripped).replaceAll(" ");
    }

    /** Whether there is nothing to fold, as in nearly all cells. */
    private static boolean isOneLine(String words) {
        boolean afterSpace = false;
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit >= '\t' && unit <= '\r' || unit == ' ' && afterSpace) {
                return false;
            }
            afterSpace = unit == ' ';
        }
        return true;
    }

    /** A cell as read back: without the apostrophe that {@link #words} puts in front. */
    static String read(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    static String number(Optional<? extends Number> number) {
        return number.map(Object::toString).orElse("");
    }

    /** Each once, in order, as the field's tools join lists in a cell. */
    static String list(List<String> words) {
        return words.stream().filter(word -> !word.isBlank()).distinct().collect(Collectors.joining("; "));
    }
}
