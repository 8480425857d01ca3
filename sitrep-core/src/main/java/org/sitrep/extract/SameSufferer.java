package org.sitrep.extract;

import java.util.List;
import org.sitrep.extract.Sufferers.Sufferer;

/** The same person or thing is told to be hit again: "two missionaries were shot ... the two missionaries died". */
final class SameSufferer implements IncidentReading {

    private final Sufferers sufferers;
    private final Perpetrators perpetrators;

    SameSufferer(Sufferers sufferers, Perpetrators perpetrators) {
        this.sufferers = sufferers;
        this.perpetrators = perpetrators;
    }

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        List<Sufferer> before = sufferers.of(earlier);
        return sufferers.of(later).stream().anyMatch(sufferer -> before.stream().anyMatch(sufferer::isAgain))
                && !perpetrators.differ(later, earlier);
    }
}
