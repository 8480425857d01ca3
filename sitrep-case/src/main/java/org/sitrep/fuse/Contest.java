package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/**
 * A claim that a place is fought over, or that a party is gaining ground in it: nobody is said to hold it, and who held
 * it until then does so no longer without dispute.
 */
record Contest(CaseClaim claim, Scene scene, LocalDate day) {

    /** Reads a claim; empty for one that does not tell of a town, a district or its parts as fought over. */
    static Optional<Contest> of(CaseClaim claim) {
        boolean fought = claim.type().equals("contested") || claim.type().equals("expanding");
        if (claim.kind() != ClaimKind.CONTROL || !fought || !claim.isActual() || claim.isDenial()) {
            return Optional.empty();
        }
        return claim.scene().filter(Scene::isSpot).map(scene -> new Contest(claim, scene, Hold.toldFor(claim)));
    }

    /** Whether it disputes what a party holds: who fights or gains ground in its own place disputes nothing. */
    boolean disputes(String side) {
        return claim.parties(Role.AGENT).stream()
                .anyMatch(party ->
                        party.side().filter(other -> !other.equals(side)).isPresent());
    }
}
