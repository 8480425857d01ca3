package org.sitrep.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.mention.PlaceMention;
import org.sitrep.text.Span;

/**
 * Where a claim is set, as worded.
 *
 * @param mention the place name, if the words hold one
 */
public record ClaimPlace(String text, Span span, Optional<PlaceMention> mention, Relation relation) {

    private static final Pattern DETERMINER =
            Pattern.compile("(?i)^(?:the|this|that|these|those|an?|its|their|his|her|our)\\s+");

    /** Whether the words name the place, listed in a gazetteer or not; "the town" and "The town" do not. */
    public boolean isNamed() {
        String words = DETERMINER.matcher(text).replaceFirst("");
        boolean inCapitals = text.equals(text.toUpperCase(Locale.ROOT));
        return mention.isPresent()
                || (inCapitals ? words.equals(text) : words.chars().anyMatch(Character::isUpperCase));
    }

    /** The same words in another relation. */
    public ClaimPlace in(Relation other) {
        return new ClaimPlace(text, span, mention, other);
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
