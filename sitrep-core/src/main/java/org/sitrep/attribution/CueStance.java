package org.sitrep.attribution;

import java.util.Set;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Modality;
import org.sitrep.claim.SpeechAct;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * What a cue makes of its content, negation and voice counted in: "denied that" is negative, "did not confirm that"
 * leaves the content open, "does not believe that" is negative, "is said to" is hearsay.
 */
record CueStance(SpeechAct act, Certainty certainty, boolean negative, Modality modality) {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no-one");
    private static final Set<String> WITHHOLDING = Set.of("refuse", "decline", "fail", "be unable");

    private static final Set<String> UNTRUE =
            Set.of("falsely", "wrongly", "mistakenly", "incorrectly", "erroneously", "untruthfully");
    private static final Set<String> HEARINGS =
            Set.of("court", "tribunal", "inquest", "jury", "hearing", "inquiry", "panel", "trial", "commission");

    static CueStance of(Draft draft) {
        Cue cue = draft.site().cue();
        CueStance plain = new CueStance(cue.act(), cue.certainty(), cue.negative(), cue.modality());
        if (isHearsay(draft)) {
            return new CueStance(SpeechAct.RUMOR, Certainty.REPORTED, false, Modality.ACTUAL);
        }
        if (cue.head().equals("hear") && isHearing(draft)) {
            return new CueStance(SpeechAct.SAY, Certainty.REPORTED, false, Modality.ACTUAL);
        }
        if (draft.frame() == Frame.PASSIVE_TO && cue.head().equals("report")) {
            return new CueStance(SpeechAct.SAY, Certainty.REPORTED, false, Modality.ACTUAL);
        }
        return isNegated(draft) ? plain.negated(cue) : isFalse(draft) ? plain.untrue() : plain;
    }

    /** "The court heard that P": it was told P, which is no rumour. */
    private static boolean isHearing(Draft draft) {
        return draft.sourceHead()
                .map(head -> draft.site().sentence().token(head).lemma())
                .filter(HEARINGS::contains)
                .isPresent();
    }

    /** "Y is said to P" and "it is said that P", without a speaker. */
    private static boolean isHearsay(Draft draft) {
        boolean passive = draft.frame() == Frame.PASSIVE_TO || draft.frame() == Frame.PASSIVE_CLAUSE;
        return passive && draft.source().isEmpty() && draft.site().cue().head().equals("say");
    }

    private CueStance untrue() {
        return new CueStance(act, certainty, !negative, modality);
    }

    /** "Falsely claimed that P": the writer says that what is said is not so. */
    private static boolean isFalse(Draft draft) {
        Sentence sentence = draft.site().sentence();
        return sentence.children(draft.site().head(), "advmod").stream()
                .anyMatch(word -> UNTRUE.contains(sentence.token(word).lower()));
    }

    private CueStance negated(Cue cue) {
        if (negative) {
            return new CueStance(act, Certainty.POSSIBLE, false, modality);
        }
        return switch (cue.act()) {
            case CONFIRM -> new CueStance(SpeechAct.UNVERIFIED, Certainty.POSSIBLE, false, modality);
            case SAY, WARN, ASK -> new CueStance(SpeechAct.NO_COMMENT, Certainty.POSSIBLE, false, modality);
            default -> new CueStance(act, certainty, true, modality);
        };
    }

    private static boolean isNegated(Draft draft) {
        Sentence sentence = draft.site().sentence();
        boolean inCue = draft.cue().stream().anyMatch(i -> isNegation(sentence.token(i)));
        int governor = sentence.governor(draft.site().head());
        boolean withheld = governor != Sentence.ROOT
                && sentence.hasRelation(draft.site().head(), "xcomp")
                && WITHHOLDING.contains(sentence.token(governor).lemma());
        boolean nobody = draft.sourceHead()
                .filter(head -> NOBODY.contains(sentence.token(head).lower())
                        || sentence.children(head, "det").stream().anyMatch(det -> isNegation(sentence.token(det))))
                .isPresent();
        return inCue || withheld || nobody;
    }

    /** Whether a word negates: "not", "never", "no", "neither". */
    static boolean isNegation(Token token) {
        return NEGATIONS.contains(token.lower());
    }
}
