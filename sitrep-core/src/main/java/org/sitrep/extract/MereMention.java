package org.sitrep.extract;

import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.codebook.Codebook;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PersonNouns;
import org.sitrep.syntax.Sentence;

/** Words for an act that tell of none: what is asked, a habit, a description, what somebody is called after. */
final class MereMention {

    private static final Set<String> HELD = Set.of("arrest", "abduction");

    private final Codebook codebook;

    MereMention(Codebook codebook) {
        this.codebook = codebook;
    }

    boolean is(Draft draft) {
        return isAsked(draft)
                || isHabit(draft)
                || isComingAgainAndAgain(draft)
                || isKindOfPerson(draft)
                || isMerelyDescribed(draft);
    }

    /** "Had anybody been hurt?" tells nothing: what the main clause of a question asks is not claimed. */
    private static boolean isAsked(Draft draft) {
        Sentence sentence = draft.sentence;
        boolean question = sentence.tokens().stream()
                .skip(Math.max(0, sentence.size() - 2))
                .anyMatch(token -> token.surface().equals("?"));
        return question
                && sentence.token(draft.head).isVerb()
                && Governance.chain(sentence, draft.head).stream()
                        .noneMatch(word -> sentence.hasRelation(word, "ccomp", "acl:relcl", "advcl", "acl"));
    }

    /** "At night the soldiers come and ask": what is told in the plain present happens again and again. */
    private static boolean isComingAgainAndAgain(Draft draft) {
        Sentence sentence = draft.sentence;
        return draft.type.equals("arrived")
                && sentence.token(draft.head).tag().matches("VB|VBP|VBZ")
                && sentence.children(draft.head, "aux", "mark").isEmpty()
                && Governance.chain(sentence, draft.head).size() > 1;
    }

    /** "Those who slaughter our people", "a force that fights alongside the army": what somebody does is no event. */
    private static boolean isHabit(Draft draft) {
        Sentence sentence = draft.sentence;
        return (draft.kind == ClaimKind.EVENT || draft.kind == ClaimKind.CASUALTIES)
                && sentence.token(draft.head).tag().matches("VBZ|VBP")
                && sentence.hasRelation(draft.head, "acl:relcl")
                && sentence.children(draft.head, "aux", "aux:pass").isEmpty();
    }

    /** "A kidnapping kingpin", "the murder suspect": what somebody is called after is no event of its own. */
    private boolean isKindOfPerson(Draft draft) {
        Sentence sentence = draft.sentence;
        int named = sentence.governor(draft.head);
        return draft.kind == ClaimKind.EVENT
                && draft.roles.isEmpty()
                && sentence.hasRelation(draft.head, "compound")
                && (sentence.token(named).isProperNoun()
                        || PersonNouns.names(sentence, named)
                        || codebook.list("case-noun")
                                .contains(sentence.token(named).lemma()));
    }

    /** "The besieged town", "67 burnt houses": a participle that describes tells of no act by itself. */
    private static boolean isMerelyDescribed(Draft draft) {
        boolean fighting =
                draft.type.equals("battle") && draft.sentence.hasRelation(draft.head, "acl") && !draft.has(Role.TARGET);
        return fighting
                || draft.kind == ClaimKind.EVENT
                        && draft.sentence.token(draft.head).isVerb()
                        && draft.sentence.hasRelation(draft.head, "amod")
                        && !draft.has(Role.AGENT)
                        && !isHeldByName(draft);
    }

    /** "The jailed editor Karim Sabo", "kidnapped engineer Aminata Diallo": who is held is told to be held. */
    private static boolean isHeldByName(Draft draft) {
        return HELD.contains(draft.type)
                && draft.befallen().stream()
                        .flatMap(filler -> filler.mention().stream())
                        .anyMatch(mention -> mention instanceof PersonMention person && person.form() == Form.NAME);
    }
}
