package org.sitrep.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Given names with the gender they are mostly borne by, from {@code given-names.tsv}. */
public final class GivenNames {

    /** Gender of a name's bearers. */
    public enum Gender {
        FEMALE,
        MALE
    }

    private static final GivenNames WORLD = new GivenNames();

    private final Map<String, Optional<Gender>> genders = new HashMap<>();

    private GivenNames() {
        for (LexiconTable.Row row : LexiconTable.shipped("given-names.tsv")) {
            genders.putIfAbsent(row.text("name").toLowerCase(Locale.ROOT), gender(row.text("gender")));
        }
    }

    private static Optional<Gender> gender(String letter) {
        String first = letter.isEmpty() ? "" : letter.substring(0, 1).toLowerCase(Locale.ROOT);
        return first.equals("f")
                ? Optional.of(Gender.FEMALE)
                : first.equals("m") ? Optional.of(Gender.MALE) : Optional.empty();
    }

    public static GivenNames world() {
        return WORLD;
    }

    public boolean contains(String word) {
        return genders.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The gender that a given name tells; empty for names of both and for words that are no given name. */
    public Optional<Gender> genderOf(String word) {
        return genders.getOrDefault(word.toLowerCase(Locale.ROOT), Optional.empty());
    }
}
