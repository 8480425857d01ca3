package org.sitrep.report;

import org.sitrep.text.Span;

/**
 * A stretch of text that stands by itself on the page: a paragraph, a heading, a line.
 *
 * @param span from the first to the last character that is not blank
 * @param text the characters of the span
 */
record Block(Span span, String text) {

    private static final int HEAD_LENGTH = 600;

    /** The opening, long enough for every pattern and short enough for any of them. */
    String head() {
        return text.length() <= HEAD_LENGTH ? text : text.substring(0, HEAD_LENGTH);
    }

    boolean isLine() {
        return text.length() <= HEAD_LENGTH;
    }

    /** Whether the text ends like a sentence, closing quotation marks and brackets aside. */
    boolean endsSentence() {
        return endsSentence(text);
    }

    static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i >= 0 && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".!?…;".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether a line ends with the full stop that headlines do not have. */
    static boolean endsWithStop(String text) {
        return text.endsWith(".") && !text.endsWith("..");
    }
}
