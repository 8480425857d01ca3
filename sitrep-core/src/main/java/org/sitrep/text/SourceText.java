package org.sitrep.text;

/**
 * A text exactly as it was received, byte order mark and line ends included.
 *
 * @param value the characters; spans into it count UTF-16 code units
 */
public record SourceText(String value) {

    public int length() {
        return value.length();
    }

    /** The characters of a span. */
    public String of(Span span) {
        if (span.end() > value.length()) {
            throw new IllegalArgumentException("span " + span + " ends after the text's " + value.length() + " units");
        }
        return value.substring(span.start(), span.end());
    }
}
