package org.sitrep.fuse;

import java.util.EnumSet;
import java.util.Set;

/** Both count harm to soldiers, to fighters, to children or another group by name. */
final class SameVictims implements TellingReading {

    private static final Set<CountedGroup> TELLING =
            EnumSet.of(CountedGroup.STATE_FORCES, CountedGroup.FIGHTERS, CountedGroup.CHILDREN, CountedGroup.WOMEN);

    @Override
    public Likeness read(Telling first, Telling second) {
        Set<CountedGroup> shared = EnumSet.copyOf(TELLING);
        shared.retainAll(groups(first));
        shared.retainAll(groups(second));
        return shared.isEmpty()
                ? Likeness.NONE
                : Likeness.extra(0.5, "both count " + shared.iterator().next().label());
    }

    private static Set<CountedGroup> groups(Telling telling) {
        Set<CountedGroup> groups = EnumSet.noneOf(CountedGroup.class);
        telling.claims().forEach(claim -> claim.figure().map(Figure::counted).ifPresent(groups::add));
        return groups;
    }
}
