package org.sitrep.extract;

import java.util.List;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * Words for acts that tell no act: why something is done, how one ranks among others, what many came to over months.
 */
final class NoActOfItsOwn {

    private static final String RANKS =
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|\\d+(st|nd|rd|th)";

    private NoActOfItsOwn() {}

    static boolean is(Draft draft) {
        return isDoneInProtest(draft) || isTollOfMines(draft) || isRanked(draft);
    }

    /** "Blocked the bridge in protest at a new toll": why something is done is no act of its own. */
    private static boolean isDoneInProtest(Draft draft) {
        Sentence sentence = draft.sentence;
        return draft.type.equals("protest")
                && !draft.has(Role.AGENT)
                && sentence.token(draft.head).lower().equals("protest")
                && sentence.caseMarker(draft.head).equals("in")
                && sentence.children(draft.head, "nmod", "obl").stream()
                        .anyMatch(issue -> sentence.caseMarker(issue).matches("at|against|over"));
    }

    /** "It was the deadliest attack on the army this year": how the act told before ranks among others. */
    private static boolean isRanked(Draft draft) {
        Sentence sentence = draft.sentence;
        return Incidents.isViolent(draft)
                && sentence.token(draft.head).isNoun()
                && sentence.child(draft.head, "cop").isPresent()
                && sentence.children(draft.head, "nsubj").stream()
                        .anyMatch(subject -> sentence.token(subject).lower().matches("it|this|that"))
                && sentence.caseMarker(draft.head).isEmpty()
                && sentence.children(draft.head, "amod").stream()
                        .anyMatch(word -> sentence.token(word).tag().equals("JJS")
                                || sentence.token(word).lower().matches(RANKS));
    }

    /** "Seven people were hurt by mines between June and August": what many blasts did, and no one blast. */
    private static boolean isTollOfMines(Draft draft) {
        return draft.kind == ClaimKind.EVENT
                && draft.type.equals("explosion")
                && draft.sentence.token(draft.head).isVerb()
                && !draft.has(Role.AGENT)
                && draft.heads.getOrDefault(Role.INSTRUMENT, List.of()).stream()
                        .filter(head -> head >= 0)
                        .anyMatch(head -> draft.sentence.token(head).lower().matches("(land)?mines")
                                && draft.sentence.hasRelation(head, "obl")
                                && draft.sentence
                                        .children(head, "nummod", "det", "nmod:poss")
                                        .isEmpty());
    }
}
