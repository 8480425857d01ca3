package org.sitrep.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.mention.ActorType;

/** ACLED's lists of codes (codebook; event types and sub-event types as in acledR). */
final class AcledCodes {

    static final Map<String, List<String>> SUB_EVENTS = new TreeMap<>(Map.of(
            "Battles",
            List.of("Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
            "Explosions/Remote violence",
            List.of(
                    "Chemical weapon",
                    "Air/drone strike",
                    "Suicide bomb",
                    "Shelling/artillery/missile attack",
                    "Remote explosive/landmine/IED",
                    "Grenade"),
            "Violence against civilians",
            List.of("Sexual violence", "Attack", "Abduction/forced disappearance"),
            "Protests",
            List.of("Peaceful protest", "Protest with intervention", "Excessive force against protesters"),
            "Riots",
            List.of("Violent demonstration", "Mob violence"),
            "Strategic developments",
            List.of(
                    "Agreement",
                    "Arrests",
                    "Change to group/activity",
                    "Disrupted weapons use",
                    "Headquarters or base established",
                    "Looting/property destruction",
                    "Non-violent transfer of territory",
                    "Other")));

    private static final int RIOTERS = 5;
    private static final int PROTESTERS = 6;
    private static final int CIVILIANS = 7;
    private static final int EXTERNAL = 8;

    private AcledCodes() {}

    /** The event type of a sub-event; empty for what ACLED does not code. */
    static Optional<String> eventType(String subEvent) {
        return SUB_EVENTS.entrySet().stream()
                .filter(type -> type.getValue().contains(subEvent))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String disorder(String eventType) {
        return switch (eventType) {
            case "Protests", "Riots" -> "Demonstrations";
            case "Strategic developments" -> "Strategic developments";
            default -> "Political violence";
        };
    }

    /** The inter code of an actor; empty where its sort is unknown. */
    static Optional<Integer> inter(String eventType, boolean first, Optional<ActorType> type) {
        if (first && eventType.equals("Riots")) {
            return Optional.of(RIOTERS);
        }
        if (first && eventType.equals("Protests")) {
            return Optional.of(PROTESTERS);
        }
        return type.flatMap(sort -> switch (sort) {
            case STATE -> Optional.of(1);
            case REBEL -> Optional.of(2);
            case POLITICAL_MILITIA -> Optional.of(3);
            case IDENTITY_MILITIA -> Optional.of(4);
            case CIVILIANS, MEDIA, NGO -> Optional.of(CIVILIANS);
            case EXTERNAL, IO -> Optional.of(EXTERNAL);
            case OTHER -> Optional.empty();
        });
    }

    /** The number that ACLED's conventions give a vague word; empty where they give none. */
    static Optional<Long> fatalities(long value, String words) {
        String lower = words.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("dozens")) {
            return Optional.of(12L);
        }
        if (lower.contains("hundreds")) {
            return Optional.of(100L);
        }
        if (lower.matches(".*\\btens\\b.*")) {
            return Optional.of(10L);
        }
        return lower.contains("scores") || lower.contains("thousands") ? Optional.empty() : Optional.of(value);
    }
}
