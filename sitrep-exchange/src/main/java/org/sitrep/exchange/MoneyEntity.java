package org.sitrep.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An entity of FollowTheMoney with its values.
 *
 * @param origin id of the claim it was made from; empty for what the report itself names
 */
record MoneyEntity(String id, String schema, String origin, Map<String, List<String>> values) {

    /** A value's type in the model, for statements; all others of ours are strings or texts. */
    static String type(String property) {
        return switch (property) {
            case "name", "alias" -> "name";
            case "publishedAt", "date", "startDate", "endDate" -> "date";
            case "country", "contextCountry" -> "country";
            case "sourceUrl" -> "url";
            case "language" -> "language";
            case "topics" -> "topic";
            case "contentHash" -> "checksum";
            case "member",
                    "organization",
                    "holder",
                    "post",
                    "person",
                    "relative",
                    "subject",
                    "object",
                    "document",
                    "resolved",
                    "involved",
                    "organizer",
                    "proof" -> "entity";
            case "summary", "description", "notes" -> "text";
            case "location" -> "address";
            default -> "string";
        };
    }

    /** An entity in the making; empty values are left out, and each stands once. */
    static final class Maker {

        private final String id;
        private final String schema;
        private final String origin;
        private final Map<String, TreeSet<String>> values = new LinkedHashMap<>();

        Maker(String id, String schema, String origin) {
            this.id = id;
            this.schema = schema;
            this.origin = origin;
        }

        Maker with(String property, String value) {
            if (!value.isBlank()) {
                values.computeIfAbsent(property, unused -> new TreeSet<>()).add(Cells.oneLine(value));
            }
            return this;
        }

        Maker with(String property, Optional<String> value) {
            value.ifPresent(given -> with(property, given));
            return this;
        }

        MoneyEntity done() {
            Map<String, List<String>> sorted = new LinkedHashMap<>();
            values.forEach((property, given) -> sorted.put(property, List.copyOf(given)));
            return new MoneyEntity(id, schema, origin, sorted);
        }
    }
}
