package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;

/** "Clashes between the militia and the army": of two sides that are named alike the second is the other's target. */
final class SidesOfBattle {

    private SidesOfBattle() {}

    static void part(Draft draft) {
        List<Filler> sides = draft.roles.getOrDefault(Role.AGENT, List.of());
        boolean fought = draft.kind == ClaimKind.EVENT && draft.type.equals("battle");
        if (!fought || sides.size() != 2 || draft.has(Role.TARGET)) {
            return;
        }
        List<Integer> heads = new ArrayList<>(draft.heads.getOrDefault(Role.AGENT, List.of()));
        boolean both = draft.sentence.caseMarker(heads.get(0)).equals("between")
                || draft.sentence.hasRelation(heads.get(1), "conj");
        if (heads.size() == 2 && both) {
            Filler second = sides.get(1);
            draft.add(Role.TARGET, second, heads.get(1));
            draft.retain(Role.AGENT, filler -> filler != second);
        }
    }
}
