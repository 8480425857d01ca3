package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The phrases with a preposition that hang on a word. */
final class Phrases {

    private static final Set<String> RELATIONS = Set.of("obl", "nmod", "obl:tmod", "nmod:tmod", "obl:npmod");

    private Phrases() {}

    /** The noun of each phrase in the slot of its preposition; "bare" where it has none. In text order. */
    static List<Argument> of(Sentence sentence, int word) {
        List<Argument> found = new ArrayList<>();
        for (int child : sentence.children(word)) {
            if (RELATIONS.contains(sentence.relation(child))) {
                String marker = sentence.caseMarker(child);
                found.add(new Argument(marker.isEmpty() ? "bare" : marker, child));
            }
        }
        return found;
    }
}
