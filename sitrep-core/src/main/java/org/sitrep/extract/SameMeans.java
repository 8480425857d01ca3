package org.sitrep.extract;

import org.sitrep.extract.Sufferers.Sufferer;

/** "A bomb exploded ... the bomb destroyed two cars": what an act was done with, told again as known already. */
final class SameMeans implements IncidentReading {

    private final Sufferers sufferers;

    SameMeans(Sufferers sufferers) {
        this.sufferers = sufferers;
    }

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        return sufferers.means(later).stream()
                .filter(Sufferer::definite)
                .anyMatch(means -> sufferers.means(earlier).stream().anyMatch(means::isAgain));
    }
}
