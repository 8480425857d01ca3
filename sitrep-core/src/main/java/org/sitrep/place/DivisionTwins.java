package org.sitrep.place;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The other name of a division that is called by a quarter: a province is "North" on one map and "Northern" on the
 * next, and reports keep to neither. Without it "South Kordofan" would be the south of Kordofan.
 */
final class DivisionTwins {

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("north", "northern"),
            Map.entry("south", "southern"),
            Map.entry("east", "eastern"),
            Map.entry("west", "western"),
            Map.entry("northern", "north"),
            Map.entry("southern", "south"),
            Map.entry("eastern", "east"),
            Map.entry("western", "west"));

    private DivisionTwins() {}

    /** The name with the other form of its first word; empty where that is no quarter or nothing follows it. */
    static Optional<String> of(String name) {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(FORMS.get(name.substring(0, blank).toLowerCase(Locale.ROOT)))
                .map(other -> other + name.substring(blank));
    }
}
