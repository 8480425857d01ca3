package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;

/**
 * Which of the places that a noun phrase names it is about: its head, else the one fewest steps below it, and of two
 * alike the one that is not a possessor ("Manipur's Jiribam district" is about Jiribam). A place inside a body's name
 * comes last.
 */
final class InnermostPlace {

    private static final int OUTSIDE = 99;

    private InnermostPlace() {}

    static Optional<PlaceMention> of(Sentence sentence, int head, List<PlaceMention> places) {
        return places.stream()
                .min(Comparator.comparing((PlaceMention place) -> isInsideName(sentence, place))
                        .thenComparing(place -> steps(sentence, head, place.token()))
                        .thenComparing(place -> sentence.hasRelation(place.token(), "nmod:poss"))
                        .thenComparing(PlaceMention::span));
    }

    /** "A raid by the Assam Police in Nagaon district": a body's name says less of a spot than a place's own name. */
    private static boolean isInsideName(Sentence sentence, PlaceMention place) {
        int next = place.token() + 1;
        boolean before = next < sentence.size()
                && Character.isUpperCase(sentence.token(next).surface().charAt(0))
                && AuthoritiesAtHome.isAuthority(sentence, next);
        return before || !place.span().contains(sentence.token(place.token()).span());
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
