package org.sitrep.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sitrep.text.Span;

/**
 * Divides a text into blocks. Blank lines always divide. Where lines were broken at a fixed width they are joined
 * again, up to an indented line, a list item, or a line that ends although the next word would have fitted; elsewhere
 * every line is a block.
 */
final class BlockReader {

    private static final int WIDEST_WRAP = 100;
    private static final int NARROWEST_WRAP = 40;
    private static final double FULL_LINE = 0.85;
    private static final int LONGEST_SPECIAL = 200;

    private final Predicate<String> standsAlone;

    /** @param standsAlone lines that are never joined with their neighbours */
    BlockReader(Predicate<String> standsAlone) {
        this.standsAlone = standsAlone;
    }

    private record Line(Span span, int indent, boolean afterBlank, String text) {}

    List<Block> read(String text) {
        List<Line> lines = lines(text);
        int width = wrapWidth(lines);
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || begins(lines.get(i - 1), lines.get(i), width)) {
                Span span = lines.get(from).span().cover(lines.get(i - 1).span());
                blocks.add(new Block(span, text.substring(span.start(), span.end())));
                from = i;
            }
        }
        return blocks;
    }

    private boolean begins(Line before, Line line, int width) {
        return line.afterBlank()
                || width == 0
                || line.indent() > before.indent() + 1
                || startsItem(line.text())
                || before.indent() + before.text().length() + 1 + firstWordLength(line.text()) <= width * FULL_LINE
                || before.afterBlank() && alone(before.text())
                || (Block.endsSentence(before.text()) || alone(before.text())) && alone(line.text());
    }

    private boolean alone(String line) {
        return line.length() <= LONGEST_SPECIAL && standsAlone.test(line);
    }

    private static boolean startsItem(String line) {
        return line.length() > 2 && "-*•·–".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    private static int firstWordLength(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line.length() : space;
    }

    /** The width at which lines were broken; 0 where they were not. */
    private static int wrapWidth(List<Line> lines) {
        int[] lengths = lines.stream()
                .mapToInt(line -> line.indent() + line.text().length())
                .sorted()
                .toArray();
        if (lengths.length < 2 || lengths[lengths.length - 1] > WIDEST_WRAP) {
            return 0;
        }
        int width = lengths[(int) ((lengths.length - 1) * 0.9)];
        long joints = 0;
        long open = 0;
        long continued = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).afterBlank()) {
                joints++;
                open += Block.endsSentence(lines.get(i - 1).text()) ? 0 : 1;
                continued += continues(lines.get(i).text()) ? 1 : 0;
            }
        }
        boolean broken = open * 2 > joints && (continued > 0 || open > 2);
        return width >= NARROWEST_WRAP && broken ? width : 0;
    }

    private static boolean continues(String line) {
        return Character.isLowerCase(line.charAt(0));
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !endsLine(text.charAt(i))) {
                continue;
            }
            int start = from;
            int end = i;
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new Line(new Span(start, end), start - from, afterBlank, text.substring(start, end)));
                afterBlank = false;
            } else {
                afterBlank |= i == text.length() || text.charAt(i) != '\n' || i == 0 || text.charAt(i - 1) != '\r';
            }
            from = i + 1;
        }
        return lines;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** Whether a character shows nothing: spaces of every width, marks of byte order and of no width, controls. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u2060';
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }
}
