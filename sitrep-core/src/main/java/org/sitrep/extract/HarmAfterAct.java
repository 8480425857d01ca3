package org.sitrep.extract;

import org.sitrep.claim.ClaimKind;

/**
 * Casualties told right after an act in a sentence that tells of no act of its own: "Gunmen raided the village. Nine
 * people were killed."
 */
final class HarmAfterAct implements IncidentReading {

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        return later.kind == ClaimKind.CASUALTIES
                && Incidents.isViolent(earlier)
                && Incidents.distance(later, earlier) == 1;
    }
}
