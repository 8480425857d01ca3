package org.sitrep.mention;

import org.sitrep.text.Span;

/**
 * Where a mention stands.
 *
 * @param sentence index of the sentence
 * @param token index of the head token in that sentence
 * @param span the noun phrase without relative clause or apposition
 * @param head the head token's span, inside {@code span}
 */
public record Anchor(int sentence, int token, Span span, Span head) {

    public Anchor {
        if (!span.contains(head)) {
            throw new IllegalArgumentException("head " + head + " is outside the mention " + span);
        }
    }
}
