package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/**
 * A claim that armed men of a party are in a place: whoever else is said to hold all of it does not.
 *
 * @param side whose men they are
 * @param own whether the party says so itself
 */
record Foothold(CaseClaim claim, Scene scene, String side, boolean own, LocalDate day) {

    /** Reads a claim; empty for one that sets no men of a known party in a place that it names. */
    static Optional<Foothold> of(CaseClaim claim) {
        boolean there = claim.kind() == ClaimKind.PRESENCE
                && claim.type().equals("present")
                && claim.isActual()
                && !claim.isDenial();
        Optional<Scene> scene = claim.scene()
                .filter(place -> there
                        && place.isSpot()
                        && place.basis() != Scene.Basis.REPORT
                        && place.wherePrecision()
                                .filter(precision -> precision > 1)
                                .isEmpty());
        Optional<String> speaker = claim.speaker().side();
        Optional<String> side = claim.parties(Role.SUBJECT).stream()
                .flatMap(party -> party.side().or(() -> Hold.isSpeaker(party) ? speaker : Optional.empty()).stream())
                .findFirst();
        return scene.flatMap(place -> side.map(
                party -> new Foothold(claim, place, party, speaker.equals(Optional.of(party)), Hold.toldFor(claim))));
    }
}
