package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * "The Taliban claimed the attack", "said its men had carried out the ambush", "denied any part in the killings": who
 * did the act that a definite noun takes up did it to those whom it befell, and where it was told.
 */
final class ActNamedAgain {

    private static final int SENTENCES_BACK = 3;

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    /** What else an act of some type may have been called before. */
    private static final Map<String, Set<String>> CALLED_BEFORE = Map.of(
            "attack", Set.of("attack"),
            "killing", Set.of("killing", "attack"),
            "abduction", Set.of("abduction"),
            "explosion", Set.of("explosion", "suicide_bombing"),
            "suicide_bombing", Set.of("explosion", "suicide_bombing"),
            "shelling", Set.of("shelling"),
            "air_strike", Set.of("air_strike"));

    private final Set<String> another;
    private final Set<String> hunted;
    private final Perpetrators perpetrators;

    ActNamedAgain(ClaimContext context) {
        this.another = context.codebook().list("another-one");
        this.hunted = context.codebook().list("hunted");
        this.perpetrators = new Perpetrators(context);
    }

    void give(List<Draft> drafts) {
        drafts.stream()
                .filter(this::takesUp)
                .forEach(again -> before(again, drafts).ifPresent(act -> take(again, act)));
    }

    private boolean takesUp(Draft draft) {
        return draft.kind == ClaimKind.EVENT
                && CALLED_BEFORE.containsKey(draft.type)
                && draft.sentence.token(draft.head).isNoun()
                && draft.has(Role.AGENT)
                && draft.befallen().isEmpty()
                && draft.quantity.isEmpty()
                && isDefinite(draft.sentence, draft.head);
    }

    private boolean isDefinite(Sentence sentence, int noun) {
        return sentence.children(noun, "det").stream()
                        .anyMatch(word -> POINTING.contains(sentence.token(word).lower()))
                && sentence.children(noun, "amod", "nummod", "nmod:poss", "acl", "acl:relcl").stream()
                        .noneMatch(word -> sentence.hasRelation(word, "acl", "acl:relcl")
                                || another.contains(sentence.token(word).lower()));
    }

    /** The act told last that the noun may mean, near by or the only one that was told. */
    private Optional<Draft> before(Draft again, List<Draft> drafts) {
        List<Draft> acts = drafts.stream()
                .filter(act -> act.kind == ClaimKind.EVENT
                        && CALLED_BEFORE.getOrDefault(again.type, Set.of()).contains(act.type))
                .filter(act -> act.trigger().start() < again.trigger().start())
                .filter(act -> Incidents.happened(act) && !act.background)
                .filter(act -> !act.befallen().isEmpty() && !isUponDoers(act))
                .filter(act -> !perpetrators.differ(act, again))
                .sorted(Comparator.comparing(Draft::trigger))
                .toList();
        boolean one = acts.stream().map(act -> act.incident).distinct().count() == 1;
        return acts.stream()
                .filter(act -> one || act.sentence.index() >= again.sentence.index() - SENTENCES_BACK)
                .reduce((first, last) -> one ? first : last);
    }

    /** "Killed four of the attackers": what was done to those who had done the act. */
    private boolean isUponDoers(Draft act) {
        return act.befallenHeads().stream()
                .filter(head -> head >= 0)
                .map(head -> NounPhrase.contentHead(act.sentence, head))
                .anyMatch(head -> hunted.contains(act.sentence.token(head).lemma()));
    }

    private static void take(Draft again, Draft act) {
        for (Role role : List.of(Role.VICTIM, Role.TARGET)) {
            for (Filler filler : act.roles.getOrDefault(role, List.of())) {
                again.add(role, filler, Sentence.ROOT);
                again.restOn(filler.span());
            }
        }
        boolean placed = again.place
                .filter(place -> place.isNamed() && again.sentence.span().contains(place.span()))
                .isPresent();
        if (!placed) {
            act.place.ifPresent(again::setAt);
        }
        again.incident = act.incident;
    }
}
