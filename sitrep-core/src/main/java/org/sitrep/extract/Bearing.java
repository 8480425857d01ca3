package org.sitrep.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * How a phrase lies to the place that it names: "25 km north of Kidal" is near it, "the north of Mali" and "northern
 * Mali" are parts of it, and "the Gao-Kidal road" is a line.
 */
final class Bearing {

    private static final Set<String> ROADS = Set.of("road", "highway", "motorway", "railway");
    private static final Pattern QUARTER = Pattern.compile("(?:(?:north|south)(?:-?(?:east|west))?|east|west)(ern)?");

    private static final Pattern NUMBER = Pattern.compile("[0-9.,]*[0-9]");

    private Bearing() {}

    /** The relation that a direction or a road gives to the place whose name has this head. */
    static Optional<Relation> of(Sentence sentence, int place) {
        int of = firstOfName(sentence, place) - 1;
        if (of > 0 && sentence.token(of).lower().equals("of") && isQuarter(sentence.token(of - 1), false)) {
            boolean part = of > 1 && sentence.token(of - 2).lower().equals("the");
            return Optional.of(part ? Relation.PART_OF : Relation.NEAR);
        }
        boolean quarter =
                sentence.children(place, "amod").stream().anyMatch(word -> isQuarter(sentence.token(word), true));
        if (quarter) {
            return Optional.of(Relation.PART_OF);
        }
        int governor = sentence.governor(place);
        boolean road = governor > place
                && sentence.hasRelation(place, "compound", "nmod:poss")
                && ROADS.contains(sentence.token(governor).lemma());
        return road ? Optional.of(Relation.BETWEEN) : Optional.empty();
    }

    /**
     * "Dalmara, a town 20 km north of Gao": a name that only tells where the place just named lies.
     *
     * @param measures the words a distance is told in, beside numbers in digits
     */
    static boolean isLandmark(Sentence sentence, int place, Set<String> measures) {
        if (of(sentence, place).filter(Relation.NEAR::equals).isEmpty()) {
            return false;
        }
        int before = firstOfName(sentence, place) - 3;
        while (before > 0 && isMeasure(sentence.token(before).lower(), measures)) {
            before--;
        }
        return before > 0
                && (sentence.token(before).surface().equals(",")
                        || PlaceMeant.isSettlement(sentence.token(before).lemma()));
    }

    private static boolean isMeasure(String word, Set<String> measures) {
        return NUMBER.matcher(word).matches() || measures.contains(word);
    }

    private static boolean isQuarter(Token token, boolean adjective) {
        Matcher quarter = QUARTER.matcher(token.lower());
        return quarter.matches() && adjective == (quarter.group(1) != null);
    }

    private static int firstOfName(Sentence sentence, int place) {
        int first = place;
        while (first > 0 && sentence.token(first - 1).isProperNoun()) {
            first--;
        }
        return first;
    }
}
