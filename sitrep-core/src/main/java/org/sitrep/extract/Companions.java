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
 * Who came, stayed or changed sides along with somebody: "reached the town with eleven relatives" tells of two
 * arrivals.
 */
final class Companions {

    private static final Set<String> TOGETHER = Set.of("with", "along with", "together with", "alongside");
    private static final Set<String> TYPES = Set.of("joined", "defected_from", "arrived", "left", "based", "present");

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
                companions(draft).ifPresent(head -> found.add(with(draft, head)));
            }
        }
        return found;
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

    private Draft with(Draft draft, int head) {
        Draft copy = new Draft(draft.kind, draft.type, draft.rule, draft.sentence, draft.head, draft.phrase);
        draft.roles.forEach((role, fillers) -> {
            for (int i = 0; i < fillers.size(); i++) {
                if (role != Role.SUBJECT) {
                    copy.add(
                            role,
                            fillers.get(i),
                            draft.heads.getOrDefault(role, List.of()).get(i));
                }
            }
        });
        copy.add(Role.SUBJECT, context.fillers().at(draft.sentence, head, "who came along"), head);
        copy.attributes.putAll(draft.attributes);
        copy.preset.putAll(draft.preset);
        copy.placeHeads.addAll(draft.placeHeads);
        copy.quantity = context.fillers().figure(draft.sentence, head);
        return copy;
    }
}
