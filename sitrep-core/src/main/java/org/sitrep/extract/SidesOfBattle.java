package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * "Clashes between the militia and the army", "the militia and the army traded fire": of two sides that are named alike
 * the second is the other's target; so it is of sides that break a truce or fail to agree (rules with
 * {@code sides=mutual}), and of those that join forces. Whoever is named beside a side of a battle is a side of it.
 */
final class SidesOfBattle {

    private static final List<String> SIDES = List.of("people", "actor", "named", "@opponents", "@assailant", "@side");

    private final ClaimContext context;

    SidesOfBattle(ClaimContext context) {
        this.context = context;
    }

    void part(Draft draft) {
        if (draft.type.equals("battle") && draft.has(Role.TARGET)) {
            fighter(draft).ifPresent(subject -> {
                draft.retain(Role.AGENT, agent -> false);
                draft.add(
                        Role.AGENT, context.fillers().at(draft.sentence, subject, "who did what came of it"), subject);
            });
        }
        if (draft.kind == ClaimKind.AFFILIATION && draft.preset.containsKey("sides")) {
            partMembers(draft);
        }
        boolean mutual = draft.type.equals("battle") || draft.preset.containsKey("sides");
        if (draft.kind != ClaimKind.EVENT || !mutual || draft.has(Role.TARGET)) {
            return;
        }
        List<Integer> heads = new ArrayList<>(draft.heads.getOrDefault(Role.AGENT, List.of()));
        if (heads.size() == 1) {
            beside(draft.sentence, heads.get(0)).ifPresent(other -> addSide(draft, heads.get(0), other));
        } else if (heads.size() == 2 && areNamedAlike(draft.sentence, heads)) {
            Filler second = draft.roles.getOrDefault(Role.AGENT, List.of()).get(1);
            draft.add(Role.TARGET, second, heads.get(1));
            draft.retain(Role.AGENT, filler -> filler != second);
        }
    }

    /** "The militia and the army joined forces": the second is whom the first is with. */
    private static void partMembers(Draft draft) {
        List<Integer> heads = draft.heads.getOrDefault(Role.SUBJECT, List.of());
        if (heads.size() == 2 && !draft.has(Role.OBJECT) && areNamedAlike(draft.sentence, heads)) {
            Filler second = draft.roles.getOrDefault(Role.SUBJECT, List.of()).get(1);
            draft.add(Role.OBJECT, second, heads.get(1));
            draft.retain(Role.SUBJECT, filler -> filler != second);
        }
    }

    /** "Took the town after five days of fighting with troops", "lost 30 men in battles with the army". */
    private Optional<Integer> fighter(Draft draft) {
        Sentence sentence = draft.sentence;
        boolean named = sentence.token(draft.head).isNoun() || sentence.hasRelation(draft.head, "nmod", "obl");
        int noun = named ? draft.head : Sentence.ROOT;
        while (noun >= 0
                && sentence.hasRelation(noun, "nmod")
                && sentence.caseMarker(noun).equals("of")) {
            noun = sentence.governor(noun);
        }
        int verb = noun >= 0 ? sentence.governor(noun) : Sentence.ROOT;
        boolean within = verb >= 0
                && sentence.token(verb).isVerb()
                && sentence.hasRelation(noun, "obl")
                && sentence.caseMarker(noun).matches("in|after|during|following|amid");
        boolean open = within
                && draft.heads.getOrDefault(Role.AGENT, List.of()).stream()
                        .allMatch(agent -> sentence.hasRelation(agent, "obj") && sentence.governor(agent) == verb);
        return (open ? sentence.children(verb, "nsubj") : List.<Integer>of())
                .stream()
                        .filter(subject -> context.tests().admits(List.of("armed"), sentence, subject))
                        .findFirst();
    }

    private static boolean areNamedAlike(Sentence sentence, List<Integer> heads) {
        return sentence.caseMarker(heads.get(0)).equals("between") || sentence.hasRelation(heads.get(1), "conj");
    }

    /** The other one of "between A and B". */
    private Optional<Integer> beside(Sentence sentence, int side) {
        boolean second = sentence.hasRelation(side, "conj");
        int first = second ? sentence.governor(side) : side;
        if (first < 0 || !sentence.caseMarker(first).equals("between")) {
            return Optional.empty();
        }
        return (second ? Optional.of(first) : sentence.child(first, "conj"))
                .filter(other -> sentence.token(other).isNoun())
                .filter(other -> context.tests().admits(SIDES, sentence, other));
    }

    private void addSide(Draft draft, int side, int other) {
        Filler filler = context.fillers().at(draft.sentence, other, "named beside a side of the battle");
        if (other > side) {
            draft.add(Role.TARGET, filler, other);
            return;
        }
        Filler known = draft.roles.getOrDefault(Role.AGENT, List.of()).get(0);
        draft.retain(Role.AGENT, agent -> false);
        draft.add(Role.AGENT, filler, other);
        draft.add(Role.TARGET, known, side);
    }
}
