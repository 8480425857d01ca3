package org.sitrep.extract;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/**
 * Threats, prosecution and the like are part of a happening if they befell the same people in the same breath: "The
 * editor was beaten and threatened", "threatened to kill the nurses it had abducted".
 */
final class WrongsBesides {

    private static final int NEAR = 1;

    private final Sufferers sufferers;
    private final Perpetrators perpetrators;

    WrongsBesides(ClaimContext context) {
        this.sufferers = new Sufferers(context);
        this.perpetrators = new Perpetrators(context);
    }

    /** Adds the wrongs among the drafts to the first incident that each is part of. */
    void add(List<Draft> drafts, List<List<Draft>> incidents) {
        drafts.stream()
                .filter(draft -> isWrong(draft) && Incidents.happened(draft))
                .forEach(wrong -> incidents.stream()
                        .filter(incident -> incident.stream().anyMatch(other -> befellSame(wrong, other)))
                        .findFirst()
                        .ifPresent(incident -> incident.add(wrong)));
    }

    private static boolean isWrong(Draft draft) {
        return draft.kind == ClaimKind.EVENT && draft.type.equals("threat")
                || draft.kind == ClaimKind.IMPACT && draft.type.equals("rights");
    }

    private boolean befellSame(Draft wrong, Draft other) {
        return Incidents.distance(wrong, other) <= NEAR
                && !isWrong(other)
                && !perpetrators.differ(wrong, other)
                && (areSameWords(wrong, other) || sufferers.areAgain(wrong, other) || sufferers.areAgain(other, wrong));
    }

    private static boolean areSameWords(Draft a, Draft b) {
        return a.sentence.index() == b.sentence.index()
                && heads(a).anyMatch(head -> heads(b).anyMatch(other -> other == head));
    }

    private static IntStream heads(Draft draft) {
        return Stream.of(Role.VICTIM, Role.TARGET, Role.AFFECTED)
                .flatMap(role -> draft.heads.getOrDefault(role, List.of()).stream())
                .mapToInt(Integer::intValue);
    }
}
