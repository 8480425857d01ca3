package org.sitrep.extract;

import java.util.List;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * Whether a draft says anything an analyst would put in a table. An event needs a participant, or at least a place and
 * a first mention ("clashes erupted in Sake"); "the attack" alone only points back to what was told before.
 */
final class Substance {

    private static final Set<String> POINTING_BACK =
            Set.of("the", "this", "that", "these", "those", "its", "their", "such", "any", "another");

    private Substance() {}

    static boolean has(Draft draft) {
        if (draft.kind == ClaimKind.EVENT
                && draft.type.equals("other")
                && draft.codes.containsKey("plover")
                && !draft.codes.containsKey("acled_sub_event")) {
            int sides = draft.roles.values().stream().mapToInt(List::size).sum();
            return sides > 1 || sides == 1 && draft.phrase.cardinality() > 1;
        }
        if (draft.kind == ClaimKind.EVENT && draft.type.equals("ceasefire") && isVerbal(draft)) {
            return true;
        }
        if (draft.kind == ClaimKind.EVENT) {
            return !draft.roles.isEmpty() || draft.place.isPresent() && !pointsBack(draft);
        }
        if (draft.kind == ClaimKind.CASUALTIES) {
            return draft.has(Role.VICTIM)
                    || draft.quantity.isPresent()
                    || draft.stance.polarity() == Polarity.NEGATIVE && !draft.rule.equals("casualties.dead");
        }
        return true;
    }

    /** "The truce has held": what is said of a ceasefire, beside a mere mention of one. */
    private static boolean isVerbal(Draft draft) {
        return draft.sentence.token(draft.head).isVerb()
                && draft.stance.modality() == Modality.ACTUAL
                && (!draft.roles.isEmpty() || draft.time.isPresent() || draft.place.isPresent());
    }

    private static boolean pointsBack(Draft draft) {
        Sentence sentence = draft.sentence;
        return sentence.children(draft.head, "det", "nmod:poss").stream()
                .anyMatch(word -> POINTING_BACK.contains(sentence.token(word).lower()));
    }
}
