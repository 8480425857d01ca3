package org.sitrep.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A claim as far as two claims are compared, whether marked by hand or read by Sitrep.
 *
 * @param roles for each role its participants, each with all names it may go by
 * @param numbers the stated ones of low, best and high
 * @param places all names the place may go by; empty where none is stated
 * @param evidence a few words to find the claim again
 */
record ComparedClaim(
        String kind,
        String type,
        Map<String, List<Names>> roles,
        Map<String, Double> numbers,
        Names places,
        When when,
        Speaker speaker,
        Map<String, String> stance,
        String evidence) {

    /** The names one thing may go by; equal in worth. */
    record Names(List<String> values) {

        static final Names NONE = new Names(List.of());

        Names {
            values = values.stream().filter(value -> !value.isEmpty()).toList();
        }

        boolean isEmpty() {
            return values.isEmpty();
        }

        @Override
        public String toString() {
            return String.join("|", values);
        }
    }

    /**
     * Days since 1970-01-01.
     *
     * @param end first day after
     * @param onPublication whether the date is only that of the publication
     */
    record When(Optional<Long> start, Optional<Long> end, boolean onPublication) {}

    /** Who says it: no name is the report's own voice. */
    record Speaker(Names name, Optional<String> kind, Names listener) {

        boolean isWriter() {
            return kind.equals(Optional.of("author")) || name.isEmpty();
        }

        @Override
        public String toString() {
            return (name.isEmpty() ? "the report itself" : name.toString())
                    + kind.map(word -> " (" + word + ")").orElse("");
        }
    }

    List<Names> fillers(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /** One line for a list of differences. */
    String oneLine() {
        StringBuilder line = new StringBuilder(kind).append('/').append(type);
        roles.forEach(
                (role, fillers) -> line.append(' ').append(role).append('=').append(fillers));
        if (!numbers.isEmpty()) {
            line.append(' ').append(numbers);
        }
        if (!places.isEmpty()) {
            line.append(" @").append(places);
        }
        return evidence.isEmpty() ? line.toString() : line + " \"" + evidence + "\"";
    }
}
