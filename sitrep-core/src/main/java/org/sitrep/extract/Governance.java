package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.syntax.Sentence;

/** The words that govern a claim's trigger, from the nearest up, as far as they belong to the same statement. */
final class Governance {

    private static final Set<String> NOT_CROSSED = Set.of("ccomp", "parataxis", "acl:relcl", "csubj");

    private Governance() {}

    /** Tokens above a trigger up to the edge of the clause that states it; the trigger itself first. */
    static List<Integer> chain(Sentence sentence, int head) {
        List<Integer> chain = new ArrayList<>();
        int at = head;
        while (at >= 0 && chain.size() < 12) {
            chain.add(at);
            if (NOT_CROSSED.contains(sentence.relation(at))) {
                break;
            }
            at = sentence.governor(at);
        }
        return chain;
    }
}
