package org.sitrep.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words in cells of tables. */
public final class Cells {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Cells() {}

    /** The words on one line; with an apostrophe in front where a spreadsheet would run them as a formula. */
    public static String words(String words) {
        String line = oneLine(words);
        return !line.isEmpty() && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
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
