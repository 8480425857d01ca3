package org.sitrep.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a report by offsets in code points. */
final class EvidenceWords {

    private static final Pattern SPAN = Pattern.compile("\\[(\\d+),(\\d+)]");

    private final String text;
    private final int length;

    EvidenceWords(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** Whether the text reaches that far. */
    boolean reaches(int start, int end) {
        return 0 <= start && start < end && end <= length;
    }

    String between(int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** The words of several spans, written as {@code [[3,18],[25,30]]}, divided by an ellipsis. */
    String of(String spans) {
        StringBuilder words = new StringBuilder();
        for (Matcher span = SPAN.matcher(spans); span.find(); ) {
            words.append(words.length() == 0 ? "" : " … ")
                    .append(between(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))));
        }
        return words.toString();
    }
}
