package org.sitrep.fuse;

import java.util.Set;

/** Both tell of the same type of event. A shelling and an air strike are two. */
final class SameType implements TellingReading {

    /** Types that a reader does not take for one another; attack, killing and battle may stand for any of them. */
    private static final Set<String> EXACT = Set.of(
            "air_strike", "shelling", "suicide_bombing", "explosion", "protest", "arrest", "abduction", "looting");

    @Override
    public Likeness read(Telling first, Telling second) {
        for (String type : first.types()) {
            if (second.types().contains(type)) {
                return EXACT.contains(type)
                        ? Likeness.extra(1, "both tell of " + type)
                        : Likeness.of(1, "both tell of " + type);
            }
        }
        boolean exact = EXACT.containsAll(first.types()) && EXACT.containsAll(second.types());
        boolean both = !first.types().isEmpty() && !second.types().isEmpty();
        return exact && both ? Likeness.of(-1.5, "") : Likeness.of(0.5, "");
    }
}
