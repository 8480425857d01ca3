package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Argument;
import org.sitrep.syntax.Sentence;

/**
 * Who came, stayed, changed sides or died along with somebody: "reached the town with eleven relatives" tells of two
 * arrivals, "was killed with 11 of his guards" of two tolls.
 */
final class Companions {

    private static final Set<String> TOGETHER = Set.of("with", "along with", "together with", "alongside");
    private static final Set<String> TYPES = Set.of("joined", "defected_from", "arrived", "left", "based", "present");

    private static final Set<String> DYING = Set.of("die", "perish", "drown", "disappear", "vanish");

    private final ClaimContext context;

    Companions(ClaimContext context) {
        this.context = context;
    }

    /** Drafts for the companions of those whom some drafts tell of. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean may = (draft.kind == ClaimKind.PRESENCE || draft.kind == ClaimKind.AFFILIATION)
                    && TYPES.contains(draft.type)
                    && draft.has(Role.SUBJECT);
            if (may) {
                companions(draft).ifPresent(head -> found.add(with(draft, head, Role.SUBJECT)));
            } else if (isSuffered(draft)) {
                companions(draft).ifPresent(head -> found.add(with(draft, head, Role.VICTIM)));
            }
        }
        return found;
    }

    /** "The commander was killed with 11 of his guards"; not "they killed him with four of their friends". */
    private static boolean isSuffered(Draft draft) {
        boolean passive = !draft.sentence.children(draft.head, "nsubj:pass").isEmpty();
        boolean dies = DYING.contains(draft.sentence.token(draft.head).lemma());
        return draft.kind == ClaimKind.CASUALTIES && draft.has(Role.VICTIM) && (passive || dies);
    }

    private Optional<Integer> companions(Draft draft) {
        Sentence sentence = draft.sentence;
        return context.arguments(sentence).of(draft.head, draft.phrase).stream()
                .filter(argument -> TOGETHER.contains(argument.slot()))
                .map(Argument::head)
                .filter(head -> context.tests().admits(List.of("people"), sentence, head)
                        && context.fillers().figure(sentence, head).isPresent()
                        && !draft.heads.values().stream().anyMatch(heads -> heads.contains(head)))
                .findFirst();
    }

    private Draft with(Draft draft, int head, Role who) {
        Draft copy = new Draft(draft.kind, draft.type, draft.rule, draft.sentence, draft.head, draft.phrase);
        draft.roles.forEach((role, fillers) -> {
            for (int i = 0; i < fillers.size(); i++) {
                if (role != who) {
                    copy.add(
                            role,
                            fillers.get(i),
                            draft.heads.getOrDefault(role, List.of()).get(i));
                }
            }
        });
        copy.add(who, context.fillers().at(draft.sentence, head, "who came along"), head);
        copy.attributes.putAll(draft.attributes);
        copy.preset.putAll(draft.preset);
        copy.placeHeads.addAll(draft.placeHeads);
        copy.quantity = context.fillers().figure(draft.sentence, head);
        return copy;
    }
}
