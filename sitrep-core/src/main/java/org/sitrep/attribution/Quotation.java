package org.sitrep.attribution;

import java.util.List;
import org.sitrep.syntax.Sentence;
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

    boolean covers(int offset) {
        return pieces.stream().anyMatch(piece -> piece.covers(offset));
    }

    boolean meets(Draft draft) {
        return pieces.stream().anyMatch(draft::overlaps);
    }

    /** Index of the first token that starts in or after the quotation; the sentence's size if none does. */
    int firstTokenIn(Sentence sentence) {
        return firstTokenFrom(sentence, start());
    }

    /** Index of the first token after the quotation that is no comma; the sentence's size if there is none. */
    int firstWordAfter(Sentence sentence) {
        int i = firstTokenFrom(sentence, end());
        while (i < sentence.size() && sentence.token(i).surface().equals(",")) {
            i++;
        }
        return i;
    }

    /** Whether no word of a sentence follows the quotation. */
    boolean isLastIn(Sentence sentence) {
        for (int i = firstTokenFrom(sentence, end()); i < sentence.size(); i++) {
            if (!sentence.token(i).isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    private static int firstTokenFrom(Sentence sentence, int offset) {
        int i = 0;
        while (i < sentence.size() && sentence.token(i).span().start() < offset) {
            i++;
        }
        return i;
    }
}
