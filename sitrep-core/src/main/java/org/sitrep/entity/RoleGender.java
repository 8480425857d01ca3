package org.sitrep.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.GivenNames.Gender;

/** The gender that a title or role word tells, such as "spokeswoman" or "father". */
public final class RoleGender {

    private static final Set<String> FEMALE = Set.of(
            "mrs",
            "ms",
            "miss",
            "madam",
            "mother",
            "wife",
            "daughter",
            "sister",
            "widow",
            "girl",
            "queen",
            "princess",
            "grandmother",
            "aunt",
            "actress",
            "nun",
            "midwife",
            "lady",
            "umm",
            "woman");
    private static final Set<String> MALE = Set.of(
            "mr",
            "father",
            "husband",
            "son",
            "brother",
            "boy",
            "king",
            "prince",
            "grandfather",
            "uncle",
            "abu",
            "imam",
            "mullah",
            "sheikh",
            "mufti",
            "monk",
            "bishop",
            "man",
            "maulvi",
            "maulana",
            "qari",
            "emir");

    private RoleGender() {}

    /** The gender of the first word in a phrase that tells one. */
    public static Optional<Gender> of(String role) {
        for (String word : role.toLowerCase(Locale.ROOT).replace(".", "").split("[\\s-]+")) {
            if (FEMALE.contains(word) || word.endsWith("woman")) {
                return Optional.of(Gender.FEMALE);
            }
            if (MALE.contains(word)) {
                return Optional.of(Gender.MALE);
            }
        }
        return Optional.empty();
    }
}
