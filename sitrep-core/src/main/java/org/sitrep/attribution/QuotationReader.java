package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.text.Span;

/**
 * Finds quotations by their marks: curly and straight double marks, guillemets, doubled single marks, and, by
 * {@link SingleMarks}, single marks that cannot be apostrophes. A quotation left open at the end of a paragraph goes on
 * in the next one if that opens with a mark again; otherwise it ends with its paragraph.
 */
final class QuotationReader {

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Span> open = new ArrayList<>();

    private QuotationReader(String text) {
        this.text = text;
    }

    /**
     * @param paragraphs in text order
     * @return quotations in text order, not overlapping
     */
    static List<Quotation> read(String text, List<Span> paragraphs) {
        QuotationReader reader = new QuotationReader(text);
        paragraphs.forEach(reader::paragraph);
        reader.close();
        return SingleMarks.with(reader.found, text, paragraphs);
    }

    private void paragraph(Span paragraph) {
        int first = skipSpace(paragraph.start(), paragraph.end());
        if (!open.isEmpty() && !(first < paragraph.end() && QuotationMarks.lengthAt(text, first) > 0)) {
            close();
        }
        int start = -1;
        for (int i = first; i < paragraph.end(); i++) {
            int length = QuotationMarks.lengthAt(text, i);
            if (length == 0) {
                continue;
            }
            if (start < 0) {
                if (!QuotationMarks.closesByShape(text.charAt(i)) || i == first || length == 2) {
                    start = i;
                }
            } else if (closes(i, length, paragraph)) {
                open.add(new Span(start, i + length));
                close();
                start = -1;
            }
            i += length - 1;
        }
        if (start >= 0) {
            int end = trimmedEnd(start, otherMark(start, paragraph.end()));
            if (end > start + 1) {
                open.add(new Span(start, end));
            }
        }
    }

    /** A mark that opens by its shape closes all the same where a word ends before it and none begins after it. */
    private boolean closes(int at, int length, Span paragraph) {
        if (QuotationMarks.opensByShape(text.charAt(at))) {
            int next = at + length;
            return at > paragraph.start()
                    && !Character.isWhitespace(text.charAt(at - 1))
                    && (next >= paragraph.end() || Character.isWhitespace(text.charAt(next)));
        }
        return !reopens(at, paragraph);
    }

    /**
     * Where a quotation that its own mark does not close is closed by a single one behind a full stop or the like; the
     * end of the paragraph if nowhere.
     */
    private int otherMark(int start, int paragraphEnd) {
        for (int i = start + 2; i < paragraphEnd; i++) {
            boolean single = text.charAt(i) == '\'' || text.charAt(i) == '\u2019';
            boolean last = i + 1 == paragraphEnd || Character.isWhitespace(text.charAt(i + 1));
            if (single && last && ".!?,".indexOf(text.charAt(i - 1)) >= 0) {
                return i + 1;
            }
        }
        return paragraphEnd;
    }

    /** A straight mark between a space and a letter, inside a quotation that began with a mark of another shape. */
    private boolean reopens(int at, Span paragraph) {
        return text.charAt(at) == '"'
                && at > paragraph.start()
                && Character.isWhitespace(text.charAt(at - 1))
                && at + 1 < paragraph.end()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && hasLaterMark(at + 1, paragraph.end());
    }

    private boolean hasLaterMark(int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            int length = QuotationMarks.lengthAt(text, i);
            marks += length > 0 ? 1 : 0;
            if (marks == 2) {
                return true;
            }
        }
        return false;
    }

    private void close() {
        if (!open.isEmpty()) {
            found.add(new Quotation(open));
            open.clear();
        }
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
