package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.mention.PlaceMention;

/**
 * "Two Kenyans were killed", "Kenyans were arrested": people called by their nation, whom something befell and not it.
 */
final class NationalsHarmed {

    private static final List<Role> UNDERGOERS = List.of(Role.VICTIM, Role.AFFECTED, Role.TARGET);

    private final ClaimContext context;

    NationalsHarmed(ClaimContext context) {
        this.context = context;
    }

    /** Takes the nation from the fillers, so that they are named by the words of the report. */
    void name(Draft draft) {
        for (Role role : UNDERGOERS) {
            if (role != Role.TARGET || befellTarget(draft)) {
                draft.roles.computeIfPresent(role, (r, fillers) -> {
                    fillers.replaceAll(filler -> people(draft, filler));
                    return fillers;
                });
            }
        }
    }

    private static boolean befellTarget(Draft draft) {
        return draft.kind == ClaimKind.EVENT && draft.type.matches("arrest|abduction|abuse|sexual_violence|aid");
    }

    private Filler people(Draft draft, Filler filler) {
        boolean nationals =
                filler.mention().filter(PlaceMention.class::isInstance).isPresent()
                        && draft.sentence
                                .tokenAt(filler.head().start())
                                .filter(head -> context.tests().isNationals(draft.sentence, head.index()))
                                .isPresent();
        return nationals
                ? new Filler(filler.text(), filler.span(), filler.head(), Optional.empty(), filler.reason())
                : filler;
    }
}
