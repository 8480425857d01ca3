package org.sitrep.extract;

import java.util.Set;
import org.sitrep.codebook.Codebook;
import org.sitrep.syntax.Sentence;

/**
 * Infinitives that tell of no act, not even of a planned one: "how to kill", "whether to attack", "the power to
 * arrest", "their ability to enter the country".
 */
final class OnlyPossible {

    private static final Set<String> ASKING = Set.of("how", "where", "when", "whether", "what", "whom", "who");

    private final Codebook codebook;

    OnlyPossible(Codebook codebook) {
        this.codebook = codebook;
    }

    boolean is(Draft draft) {
        Sentence sentence = draft.sentence;
        for (int verb : Governance.chain(sentence, draft.head)) {
            if (sentence.token(verb).isVerb()) {
                return isInfinitive(sentence, verb) && (isAsked(sentence, verb) || isCapability(sentence, verb));
            }
        }
        return false;
    }

    private static boolean isInfinitive(Sentence sentence, int verb) {
        return to(sentence, verb) > 0;
    }

    /** The "to" of an infinitive, or 0. */
    private static int to(Sentence sentence, int verb) {
        return sentence.children(verb, "mark").stream()
                .filter(mark -> sentence.token(mark).tag().equals("TO"))
                .findFirst()
                .orElse(0);
    }

    /** "How to", not "where 3,000 people had to". */
    private static boolean isAsked(Sentence sentence, int verb) {
        return ASKING.contains(sentence.token(to(sentence, verb) - 1).lower());
    }

    /** "Used the opportunity to kill": what an ability was used for was done. */
    private boolean isUsed(Sentence sentence, int noun) {
        int verb = sentence.governor(noun);
        return verb >= 0
                && sentence.hasRelation(noun, "obj")
                && codebook.list("using").contains(sentence.token(verb).lemma());
    }

    /** The nearest noun before the infinitive, however the tree hangs it. */
    private boolean isCapability(Sentence sentence, int verb) {
        int governor = sentence.governor(verb);
        boolean hangs = governor >= 0 && sentence.hasRelation(verb, "acl", "xcomp", "advcl", "ccomp");
        int before = to(sentence, verb) - 1;
        return hangs
                && before >= 0
                && !isUsed(sentence, before)
                && (codebook.list("capability").contains(sentence.token(before).lemma())
                        || codebook.list("ease").contains(sentence.token(before).lower()));
    }
}
