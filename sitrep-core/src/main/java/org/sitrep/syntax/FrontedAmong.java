package org.sitrep.syntax;

import java.util.Optional;

/**
 * "Among the dead were three children", "among those killed was a nurse": who is said to be among them stands behind.
 */
record FrontedAmong(Sentence sentence) {

    /** The noun that is said to be among those that a word stands for. */
    Optional<Integer> saidOf(int among) {
        int said = sentence.governor(among);
        boolean inverted = said > among
                && sentence.hasRelation(among, "obl")
                && sentence.caseMarker(among).equals("among")
                && sentence.child(said, "cop").filter(copula -> copula > among).isPresent()
                && sentence.child(said, "nsubj").isEmpty();
        return inverted ? Optional.of(said) : Optional.empty();
    }
}
