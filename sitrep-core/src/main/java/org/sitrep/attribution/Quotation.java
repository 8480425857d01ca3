package org.sitrep.attribution;

import java.util.List;
import org.sitrep.text.Span;

/**
 * A stretch of text between quotation marks.
 *
 * @param pieces with their marks, in text order: one for each paragraph that the quotation runs over
 */
record Quotation(List<Span> pieces) {

    Quotation {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a quotation without text");
        }
    }

    int start() {
        return pieces.get(0).start();
    }

    int end() {
        return pieces.get(pieces.size() - 1).end();
    }
}
