package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The number that a sentence says a quantity noun has: "put the toll at 40", "the toll rose to 40", "the number of dead
 * is estimated to be 40", "Number of displaced: 452".
 *
 * @param sentence the sentence, parsed
 */
public record NamedValue(Sentence sentence) {

    private static final Set<String> TALLIES = GrammarWords.of("tally");
    private static final Set<String> MARKERS = Set.of("at", "to", "as", "");

    /** Whether a noun names a count of people ("toll", "number"). */
    public static boolean isTally(Token noun) {
        return TALLIES.contains(noun.lemma());
    }

    /** Tokens that head such a number. */
    public List<Integer> of(int noun) {
        List<Integer> found = new ArrayList<>();
        sentence.children(noun, "appos", "dep", "parataxis", "nummod").stream()
                .filter(number -> number > noun && isNumber(number))
                .forEach(found::add);
        int governor = sentence.governor(noun);
        if (governor >= 0 && sentence.hasRelation(noun, "nsubj", "nsubj:pass", "obj")) {
            ofPredicate(governor, noun, found);
        }
        if (found.isEmpty()) {
            new StatedTally(sentence).of(noun).ifPresent(found::add);
        }
        return found;
    }

    private void ofPredicate(int predicate, int noun, List<Integer> found) {
        if (isNumber(predicate)) {
            found.add(predicate);
        }
        for (int child : sentence.children(predicate, "obj", "obl", "xcomp", "ccomp", "nmod")) {
            boolean direct = child > noun && isNumber(child) && MARKERS.contains(sentence.caseMarker(child));
            if (direct) {
                found.add(child);
            } else if (sentence.hasRelation(child, "xcomp")) {
                ofPredicate(child, noun, found);
            }
        }
    }

    private boolean isNumber(int token) {
        return sentence.token(token).isNumber()
                || sentence.token(token).isNoun()
                        && !sentence.children(token, "nummod").isEmpty();
    }
}
