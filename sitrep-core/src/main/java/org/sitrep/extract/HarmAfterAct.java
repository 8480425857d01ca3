package org.sitrep.extract;

import org.sitrep.claim.ClaimKind;

/**
 * Casualties told soon after an act in a sentence that tells of no act of its own: "Gunmen raided the village. Police
 * came at dawn. Nine people were killed."
 */
final class HarmAfterAct implements IncidentReading {

    private static final int BACK = 2;

    private final Sufferers sufferers;

    HarmAfterAct(Sufferers sufferers) {
        this.sufferers = sufferers;
    }

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        return later.kind == ClaimKind.CASUALTIES
                && !later.background
                && Incidents.isViolent(earlier)
                && !sufferers.areOtherPeople(later, earlier)
                && Incidents.distance(later, earlier) >= 1
                && Incidents.distance(later, earlier) <= BACK;
    }
}
