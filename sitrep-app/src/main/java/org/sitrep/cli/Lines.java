package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Breaks words into lines of a width, measured in code points; a word longer than a line is not broken. */
final class Lines {

    private final int width;

    Lines(int width) {
        this.width = width;
    }

    /** Words as lines; the second and later start with the hanging indent. */
    String wrapped(String first, String hanging, String words, UnaryOperator<String> ink) {
        StringBuilder text = new StringBuilder();
        String lead = first;
        for (String line : broken(words, width - Math.max(length(first), length(hanging)))) {
            text.append(lead).append(ink.apply(line)).append('\n');
            lead = hanging;
        }
        return text.toString();
    }

    static List<String> broken(String words, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            if (line.length() > 0 && length(line) + 1 + length(word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    /** The words cut to a width, with an ellipsis where something was left out. */
    static String cut(String words, int room) {
        if (length(words) <= room) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, Math.max(0, room - 1)))
                        .stripTrailing() + "…";
    }

    static String padded(String words, int room) {
        return words + " ".repeat(Math.max(0, room - length(words)));
    }

    static int length(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }
}
