package org.sitrep.extract;

import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.syntax.Sentence;

/**
 * How a phrase lies to the place that it names: "25 km north of Kidal" is near it, "the north of Mali" and "northern
 * Mali" are parts of it, and "the Gao-Kidal road" is a line.
 */
final class Bearing {

    private static final Set<String> ROADS = Set.of("road", "highway", "motorway", "railway");
    private static final Set<String> QUARTERS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "north-east",
            "north-west",
            "south-east",
            "south-west",
            "northeast",
            "northwest",
            "southeast",
            "southwest");

    private Bearing() {}

    /** The relation that a direction or a road gives to the place whose name has this head. */
    static Optional<Relation> of(Sentence sentence, int place) {
        int of = firstOfName(sentence, place) - 1;
        if (of > 0
                && sentence.token(of).lower().equals("of")
                && QUARTERS.contains(sentence.token(of - 1).lower())) {
            boolean part = of > 1 && sentence.token(of - 2).lower().equals("the");
            return Optional.of(part ? Relation.PART_OF : Relation.NEAR);
        }
        boolean quarter = sentence.children(place, "amod").stream()
                .map(word -> sentence.token(word).lower())
                .anyMatch(word -> word.endsWith("ern") && QUARTERS.contains(word.substring(0, word.length() - 3)));
        if (quarter) {
            return Optional.of(Relation.PART_OF);
        }
        int governor = sentence.governor(place);
        boolean road = governor > place
                && sentence.hasRelation(place, "compound", "nmod:poss")
                && ROADS.contains(sentence.token(governor).lemma());
        return road ? Optional.of(Relation.BETWEEN) : Optional.empty();
    }

    private static int firstOfName(Sentence sentence, int place) {
        int first = place;
        while (first > 0 && sentence.token(first - 1).isProperNoun()) {
            first--;
        }
        return first;
    }
}
