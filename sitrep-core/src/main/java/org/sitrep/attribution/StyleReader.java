package org.sitrep.attribution;

import java.util.List;
import org.sitrep.claim.Style;
import org.sitrep.text.Span;

/** Whether the words of a content stand in quotation marks: all of them, none, or some. */
final class StyleReader {

    private final String text;
    private final List<Span> quotations;

    /** @param quotations stretches between quotation marks, in text order */
    StyleReader(String text, List<Span> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    Style read(List<Span> content) {
        boolean inside = false;
        boolean outside = false;
        for (Span span : content) {
            int from = firstEndingAfter(span.start());
            int at = span.start();
            for (int q = from; q < quotations.size() && quotations.get(q).start() < span.end(); q++) {
                outside |= hasWord(at, Math.min(quotations.get(q).start(), span.end()));
                inside |= hasWord(
                        Math.max(at, quotations.get(q).start()),
                        Math.min(quotations.get(q).end(), span.end()));
                at = Math.min(quotations.get(q).end(), span.end());
            }
            outside |= hasWord(at, span.end());
        }
        return !inside ? Style.INDIRECT : outside ? Style.MIXED : Style.DIRECT;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (quotations.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean hasWord(int from, int to) {
        return from < to && text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
