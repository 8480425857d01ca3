package org.sitrep.codebook;

import java.util.List;

/**
 * Words that a rule fires on.
 *
 * @param part verb, noun or adj: part of speech of the first word
 * @param frame name of the frame that says where the participants stand
 * @param lemmas the first word's lemma, then the lemmas that must follow it in this order with few words between
 */
public record Trigger(String part, String frame, List<String> lemmas) {

    public Trigger {
        lemmas = List.copyOf(lemmas);
        if (lemmas.isEmpty()) {
            throw new IllegalArgumentException("a trigger without words");
        }
    }
}
