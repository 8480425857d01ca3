package org.sitrep.claim;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.mention.PlaceMention;
import org.sitrep.text.Span;

/**
 * Where a claim is set, as worded.
 *
 * @param mention the place name, if the words hold one
 */
public record ClaimPlace(String text, Span span, Optional<PlaceMention> mention, Relation relation) {

    /** Whether the words name the place, listed in a gazetteer or not; "the town" does not. */
    public boolean isNamed() {
        return mention.isPresent() || text.chars().anyMatch(Character::isUpperCase);
    }

    /** How the claim relates to the place named. */
    public enum Relation {
        AT,
        NEAR,
        BETWEEN,
        PART_OF,
        TOWARDS;

        /** The name in the output contract. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
