package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;

/**
 * Which of the places that a noun phrase names it is about: its head, else the one fewest steps below it, and of two
 * alike the one that is not a possessor ("Manipur's Jiribam district" is about Jiribam).
 */
final class InnermostPlace {

    private static final int OUTSIDE = 99;

    private InnermostPlace() {}

    static Optional<PlaceMention> of(Sentence sentence, int head, List<PlaceMention> places) {
        return places.stream()
                .min(Comparator.comparingInt((PlaceMention place) -> steps(sentence, head, place.token()))
                        .thenComparing(place -> sentence.hasRelation(place.token(), "nmod:poss"))
                        .thenComparing(PlaceMention::span));
    }

    private static int steps(Sentence sentence, int head, int token) {
        int steps = 0;
        for (int word = token; word != head; word = sentence.governor(word)) {
            if (word == Sentence.ROOT || steps == OUTSIDE) {
                return OUTSIDE;
            }
            steps++;
        }
        return steps;
    }
}
