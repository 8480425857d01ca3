package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person as one report tells of them.
 *
 * @param tokens the words of the name that tell people apart
 * @param offices titles with the body or place they belong to
 * @param relatives folded names of those the report calls their relatives
 */
record PersonInReport(
        NamedInReport name,
        Set<String> tokens,
        List<Office> offices,
        ReportSetting setting,
        Set<String> relatives,
        Optional<LocalDate> published) {

    /** @param body key of the body; empty where the report does not say */
    record Office(String title, Optional<String> body) {}

    boolean hasSameName(PersonInReport other) {
        return tokens.equals(other.tokens);
    }

    /** Whether the words of one name all stand in the other. */
    boolean isShortFor(PersonInReport other) {
        return other.tokens.containsAll(tokens) && !hasSameName(other);
    }
}
