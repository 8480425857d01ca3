package org.sitrep.extract;

import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * Harm that has come to nobody: what is only asked for ("urged the army to close the road"), what is a condition ("if
 * the road is cut") and what somebody warns that he will do, which the threat tells. What is asked to end goes on, and
 * so many people are told of whatever is wished for them.
 */
final class HarmNotDone {

    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final Set<String> THREATS = Set.of("warn", "threaten");
    private static final Set<String> ENDING = Set.of("lift", "end", "stop", "cease", "halt");

    private HarmNotDone() {}

    static boolean is(Draft draft) {
        return (draft.kind == ClaimKind.CASUALTIES || draft.kind == ClaimKind.IMPACT)
                && (isAskedFor(draft) || isCondition(draft) || isThreat(draft) || isYetToOpen(draft));
    }

    /** "Will reopen the highway": a road that is promised is not open. */
    private static boolean isYetToOpen(Draft draft) {
        return draft.rule.matches("impact\\.road-(re)?open(ed)?") && draft.stance.modality() == Modality.PLANNED;
    }

    private static boolean isAskedFor(Draft draft) {
        return draft.stance.modality() == Modality.DESIRED
                && draft.quantity.filter(HarmNotDone::isNumber).isEmpty()
                && !draft.sentence.hasRelation(draft.head, "acl", "acl:relcl", "amod")
                && !isToEnd(draft);
    }

    private static boolean isNumber(Quantity figure) {
        return figure.count().isNumber();
    }

    /** "Should lift the blockade", "stop recruiting children": of what is to end it is told that it is so. */
    private static boolean isToEnd(Draft draft) {
        Sentence sentence = draft.sentence;
        int governor = sentence.governor(draft.head);
        return draft.kind == ClaimKind.IMPACT
                && (ENDING.contains(sentence.token(draft.head).lemma())
                        || governor >= 0
                                && ENDING.contains(sentence.token(governor).lemma()));
    }

    private static boolean isCondition(Draft draft) {
        return draft.sentence.children(draft.head, "mark").stream()
                .anyMatch(word -> CONDITIONS.contains(draft.sentence.token(word).lower()));
    }

    private static boolean isThreat(Draft draft) {
        Sentence sentence = draft.sentence;
        int governor = sentence.governor(draft.head);
        return draft.has(Role.AGENT)
                && draft.stance.modality() != Modality.ACTUAL
                && governor >= 0
                && sentence.hasRelation(draft.head, "ccomp", "xcomp")
                && THREATS.contains(sentence.token(governor).lemma());
    }
}
