package org.sitrep.entity;

import java.util.Locale;
import java.util.Set;

/** Words for relatives: they tell whose someone is, not what office someone holds. */
final class Kinship {

    private static final Set<String> WORDS = Set.of(
            "father",
            "mother",
            "son",
            "daughter",
            "brother",
            "sister",
            "husband",
            "wife",
            "widow",
            "widower",
            "uncle",
            "aunt",
            "cousin",
            "nephew",
            "niece",
            "grandfather",
            "grandmother",
            "grandson",
            "granddaughter",
            "parent",
            "child",
            "relative",
            "man",
            "woman",
            "boy",
            "girl",
            "person",
            "victim");

    private Kinship() {}

    static boolean isKin(String role) {
        String plain = role.toLowerCase(Locale.ROOT);
        return WORDS.contains(plain.substring(plain.lastIndexOf(' ') + 1));
    }
}
