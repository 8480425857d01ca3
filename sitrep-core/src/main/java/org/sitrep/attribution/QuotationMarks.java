package org.sitrep.attribution;

/** The characters that open and close quotations. */
final class QuotationMarks {

    private QuotationMarks() {}

    /** Whether a token consists of a double quotation mark of any shape. */
    static boolean isMark(String surface) {
        return switch (surface) {
            case "\"", "\u201c", "\u201d", "\u201e", "\u201f", "''", "``", "\u00ab", "\u00bb" -> true;
            default -> false;
        };
    }

    /** Length of the double mark that starts at an offset, 0 if there is none. */
    static int lengthAt(String text, int at) {
        char c = text.charAt(at);
        if (c == '"'
                || c == '\u201c'
                || c == '\u201d'
                || c == '\u201e'
                || c == '\u201f'
                || c == '\u00ab'
                || c == '\u00bb') {
            return 1;
        }
        boolean doubled = (c == '\'' || c == '`' || c == '\u2018' || c == '\u2019')
                && at + 1 < text.length()
                && text.charAt(at + 1) == c;
        return doubled ? 2 : 0;
    }

    /** Whether a mark can only open, by its shape. */
    static boolean opensByShape(char mark) {
        return mark == '\u201c' || mark == '\u201e' || mark == '\u00ab' || mark == '`' || mark == '\u2018';
    }

    /** Whether a mark can only close, by its shape. */
    static boolean closesByShape(char mark) {
        return mark == '\u201d' || mark == '\u00bb' || mark == '\u2019';
    }
}
