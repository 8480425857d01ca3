package org.sitrep.attribution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.entity.RoleGender;
import org.sitrep.mention.GivenNames;
import org.sitrep.mention.GivenNames.Gender;

/** The gender that the words for somebody tell: a title or role among them ("Mr", "a woman"), else the first name. */
final class NamedGender {

    private NamedGender() {}

    static Optional<Gender> of(String words) {
        return RoleGender.of(words)
                .or(() -> Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(part -> !part.endsWith("."))
                        .limit(1)
                        .flatMap(part -> GivenNames.world().genderOf(part).stream())
                        .findFirst());
    }

    /** The gender of somebody for whom "he" or "she" stands; empty for other words. */
    static Optional<Gender> ofPronoun(String word) {
        return switch (word) {
            case "he", "him", "his" -> Optional.of(Gender.MALE);
            case "she", "her" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }
}
