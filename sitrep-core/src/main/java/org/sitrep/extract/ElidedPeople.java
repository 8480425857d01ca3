package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * People whom a clause counts without naming them. "Killed three soldiers and wounded five": the five are soldiers.
 * "Nobody was hurt" names nobody.
 */
final class ElidedPeople {

    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "no one");
    private static final Set<String> COUNTED_AS = Set.of("wounded", "injured", "dead", "missing", "hurt");

    private static final Set<String> TOLLS = Set.of("death", "fatality", "casualty", "injury", "body", "corpse");

    /**
     * Gives drafts without a named victim that of the count before them in the sentence, or of the count they share.
     */
    void complete(List<Draft> drafts) {
        List<Draft> groups = drafts.stream()
                .filter(draft -> draft.kind == ClaimKind.CASUALTIES && !isElided(draft) && isGroup(draft))
                .toList();
        Optional<Draft> before = Optional.empty();
        for (Draft draft : drafts) {
            if (draft.kind != ClaimKind.CASUALTIES) {
                continue;
            }
            if (isElided(draft)) {
                before.filter(other -> other.sentence == draft.sentence)
                        .or(() -> groups.stream()
                                .filter(other -> isCoordinated(other, draft))
                                .findFirst())
                        .ifPresent(other -> borrow(draft, other));
            } else {
                before = isGroup(draft) ? Optional.of(draft) : before;
            }
            dropNobody(draft);
        }
    }

    private static boolean isElided(Draft draft) {
        return draft.quantity.isPresent()
                && victimHead(draft)
                        .map(draft.sentence::token)
                        .filter(token ->
                                token.isNumber() || token.lower().equals("dozen") || COUNTED_AS.contains(token.lower()))
                        .filter(token -> NounPhrase.contentHead(draft.sentence, token.index()) == token.index())
                        .isPresent();
    }

    /** "Killing three and wounding four soldiers": the noun of the last count serves for both. */
    private static boolean isCoordinated(Draft last, Draft first) {
        return last.sentence == first.sentence
                && last.sentence.hasRelation(last.head, "conj")
                && last.sentence.governor(last.head) == first.head;
    }

    /** Whether a draft's victims are several of a kind, so that others may be of the same kind. */
    private static boolean isGroup(Draft draft) {
        return victimHead(draft)
                .map(draft.sentence::token)
                .filter(token -> token.tag().equals("NNS") || token.lower().equals("people"))
                .filter(token -> !COUNTED_AS.contains(token.lower()) && !TOLLS.contains(token.lemma()))
                .isPresent();
    }

    private static Optional<Integer> victimHead(Draft draft) {
        List<Integer> heads = draft.heads.getOrDefault(Role.VICTIM, List.of());
        return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }

    private static void borrow(Draft draft, Draft other) {
        Sentence sentence = other.sentence;
        int head = victimHead(other).orElse(other.head);
        Token noun = sentence.token(head);
        Optional<Filler> filler =
                other.roles.getOrDefault(Role.VICTIM, List.of()).stream().findFirst();
        Filler people = new Filler(
                noun.surface(),
                noun.span(),
                noun.span(),
                filler.flatMap(Filler::mention),
                "as in the count before: " + noun.lower());
        draft.roles.put(Role.VICTIM, new ArrayList<>(List.of(people)));
        draft.heads.put(Role.VICTIM, new ArrayList<>(List.of(head)));
    }

    private static void dropNobody(Draft draft) {
        for (Map.Entry<Role, List<Filler>> role : draft.roles.entrySet()) {
            boolean nobody = role.getValue().stream()
                    .anyMatch(filler -> NOBODY.contains(filler.text().toLowerCase(Locale.ROOT)));
            if (nobody) {
                draft.roles.remove(role.getKey());
                draft.heads.remove(role.getKey());
                return;
            }
        }
    }
}
