package org.sitrep.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Which dealings between actors, acts of words and will, are claims of their own. What is only wished or a condition is
 * told by the appeal or promise around it; what somebody says "you" or an unknown "it" does is told of nobody; nobody
 * is the other side of himself.
 */
final class DealingsWorthTelling {

    private static final Set<String> DEEDS = Set.of("other", "aid", "agreement", "ceasefire", "movement");
    private static final Set<String> WORDS = Set.of("appeal", "threat", "accusation", "agreement", "other");

    /** Pronouns that mean somebody, even where the report leaves it open who. */
    private static final Set<String> PERSONS = Set.of("they", "we", "he", "she", "them", "us", "him", "her", "i", "me");

    private static final String PROMISE = "diplomatic.promise";
    private static final String INQUIRY = "pressure.investigate";
    private static final Set<Modality> WISHED = EnumSet.of(Modality.DESIRED, Modality.CONDITIONAL);

    private final ClaimContext context;

    DealingsWorthTelling(ClaimContext context) {
        this.context = context;
    }

    /** Takes from each dealing those of its targets that are its own agents. */
    void dropSelfAsTarget(List<Draft> drafts) {
        drafts.stream().filter(DealingsWorthTelling::isDealing).forEach(this::dropSelfAsTarget);
    }

    private void dropSelfAsTarget(Draft draft) {
        List<Filler> agents = draft.roles.getOrDefault(Role.AGENT, List.of());
        draft.retain(Role.TARGET, target -> agents.stream().noneMatch(agent -> isSame(agent, target)));
    }

    /** "Analysts dispute that": what is disputed was said and is nobody. */
    static boolean isAimedAtWords(Draft draft) {
        List<Integer> targets = draft.heads.getOrDefault(Role.TARGET, List.of());
        return isDealing(draft)
                && !targets.isEmpty()
                && targets.stream()
                        .allMatch(head -> draft.sentence.token(head).lower().matches("this|that"));
    }

    /** Whether a dealing is told by another draft or of nobody, and is no claim. */
    boolean isNoClaim(Draft draft, List<Draft> drafts) {
        return isDeed(draft) && isAboutNobody(draft)
                || isQuestion(draft)
                || draft.rule.equals(INQUIRY) && draft.stance.modality() == Modality.DESIRED
                || draft.type.equals("accusation") && !draft.has(Role.TARGET) && !draft.preset.containsKey("sides")
                || isDeed(draft) && (WISHED.contains(draft.stance.modality()) || isContentOf(draft, drafts));
    }

    /** "Asked where the rifles were", "asked whether he was at home": a question asks nobody to act. */
    private static boolean isQuestion(Draft draft) {
        Sentence sentence = draft.sentence;
        return draft.type.equals("appeal")
                && sentence.token(draft.head).lemma().equals("ask")
                && sentence.children(draft.head, "ccomp", "advcl", "xcomp", "parataxis", "obj").stream()
                        .anyMatch(clause -> asks(sentence, clause));
    }

    /** Whether a clause opens with a word that asks. */
    private static boolean asks(Sentence sentence, int clause) {
        Token first = sentence.token(sentence.subtree(clause).nextSetBit(0));
        boolean told = sentence.children(clause, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
        return !told && (first.tag().startsWith("W") || first.lower().equals("whether"));
    }

    /** "Promised to send food": what is promised is aid. */
    static Draft ofTypePromised(Draft promise, List<Draft> drafts) {
        return !promise.rule.equals(PROMISE)
                ? promise
                : drafts.stream()
                        .filter(deed -> isDeed(deed) && isContentOf(deed, List.of(promise)))
                        .map(deed -> promise.ofType(deed.type))
                        .findFirst()
                        .orElse(promise);
    }

    /** Dealings between actors that have a PLOVER root and no sub-event of ACLED's. */
    private static boolean isDealing(Draft draft) {
        return draft.kind == ClaimKind.EVENT
                && (WORDS.contains(draft.type) || DEEDS.contains(draft.type))
                && draft.codes.containsKey("plover");
    }

    private static boolean isDeed(Draft draft) {
        return isDealing(draft) && DEEDS.contains(draft.type);
    }

    /** "agreed to lend two ships": the loan is what is agreed, and no second claim. */
    private static boolean isContentOf(Draft deed, List<Draft> drafts) {
        if (deed.stance.modality() == Modality.ACTUAL) {
            return false;
        }
        Sentence sentence = deed.sentence;
        int governor = sentence.governor(deed.head);
        return sentence.hasRelation(deed.head, "xcomp", "ccomp", "acl")
                && drafts.stream()
                        .anyMatch(other -> other != deed
                                && isDealing(other)
                                && WORDS.contains(other.type)
                                && other.sentence.index() == sentence.index()
                                && (other.head == governor || other.phrase.get(governor)));
    }

    private boolean isAboutNobody(Draft draft) {
        return draft.roles.getOrDefault(Role.AGENT, List.of()).stream()
                .anyMatch(agent -> isUnknownPronoun(draft, agent));
    }

    private boolean isUnknownPronoun(Draft draft, Filler filler) {
        boolean pronoun = draft.sentence
                .tokenAt(filler.head().start())
                .filter(Token::isPronoun)
                .filter(token -> !PERSONS.contains(token.lower()) || draft.rule.equals(PROMISE))
                .isPresent();
        return pronoun && context.entityOf(filler).isEmpty();
    }

    private boolean isSame(Filler agent, Filler target) {
        Optional<Entity> meant = context.entityOf(agent);
        return meant.isPresent() && meant.equals(context.entityOf(target));
    }
}
