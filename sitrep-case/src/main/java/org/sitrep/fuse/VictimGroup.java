package org.sitrep.fuse;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.Role;

/** Which people a claim counts or speaks of, as far as its words tell: armed, civil, or nobody in particular. */
final class VictimGroup {

    private static final CountedGroups GROUPS = new CountedGroups();

    private static final Set<CountedGroup> ARMED = EnumSet.of(CountedGroup.STATE_FORCES, CountedGroup.FIGHTERS);

    private static final Set<CountedGroup> CIVIL =
            EnumSet.of(CountedGroup.CIVILIANS, CountedGroup.CHILDREN, CountedGroup.WOMEN);

    private VictimGroup() {}

    /** The class of the figure, or of the victim's own words; empty where neither tells. */
    static Optional<CountedGroup> of(CaseClaim claim) {
        return claim.figure()
                .map(Figure::counted)
                .or(() -> claim.parties(Role.VICTIM).stream()
                        .flatMap(victim -> GROUPS.named(victim.words()).stream())
                        .findFirst());
    }

    /** Whether one speaks of the armed and the other of civilians. */
    static boolean areApart(CaseClaim first, CaseClaim second) {
        Set<CountedGroup> groups = EnumSet.noneOf(CountedGroup.class);
        of(first).ifPresent(groups::add);
        of(second).ifPresent(groups::add);
        return groups.stream().anyMatch(ARMED::contains) && groups.stream().anyMatch(CIVIL::contains);
    }
}
