package org.sitrep.fuse;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/**
 * Which parties fight on one side: those that some report calls allied, and those that take or hold a place together.
 */
final class Allies {

    private final Set<Set<String>> pairs = new HashSet<>();

    Allies(Collection<CaseClaim> claims) {
        for (CaseClaim claim : claims) {
            if (claim.isActual() && !claim.isDenial()) {
                if (claim.kind() == ClaimKind.AFFILIATION && claim.type().equals("allied_with")) {
                    ally(claim.parties(Role.SUBJECT), claim.parties(Role.OBJECT));
                } else if (claim.kind() == ClaimKind.CONTROL) {
                    ally(claim.parties(Role.AGENT), claim.parties(Role.AGENT));
                }
            }
        }
    }

    private void ally(List<Party> some, List<Party> others) {
        for (Party one : some) {
            for (Party other : others) {
                Optional<String> side = one.side();
                if (side.isPresent() && other.side().isPresent() && !side.equals(other.side())) {
                    pairs.add(Set.of(side.get(), other.side().get()));
                }
            }
        }
    }

    /** Whether two different parties fight on one side, as far as the case tells. */
    boolean are(String one, String other) {
        return pairs.contains(Set.of(one, other));
    }
}
