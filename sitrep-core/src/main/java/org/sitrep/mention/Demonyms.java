package org.sitrep.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Adjectives of origin and names of peoples ("Turkish", "Afghans") with the country or region they come from, and the
 * names of these countries themselves, from {@code demonyms.tsv}.
 */
public final class Demonyms implements CountryWords {

    /**
     * A word of origin.
     *
     * @param iso3 ISO 3166 alpha-3; empty for a region that is no country
     * @param place name of the country or region
     */
    public record Demonym(String word, Optional<String> iso3, String place, Kind kind) {}

    /** What a word of origin is. */
    public enum Kind {
        ADJECTIVE,
        PEOPLE
    }

    private static final Demonyms WORLD = new Demonyms();

    private final Map<String, Demonym> words = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    private Demonyms() {
        for (LexiconTable.Row row : LexiconTable.shipped("demonyms.tsv")) {
            Demonym demonym = new Demonym(
                    row.text("word"),
                    row.optional("iso3"),
                    row.text("country"),
                    Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)));
            words.putIfAbsent(demonym.word(), demonym);
            demonym.iso3().ifPresent(iso3 -> countries.putIfAbsent(demonym.place(), iso3));
        }
    }

    public static Demonyms world() {
        return WORLD;
    }

    /** The word of origin with exactly these letters; upper case throughout is as good. */
    public Optional<Demonym> of(String word) {
        Demonym known = words.get(word);
        if (known == null && word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT))) {
            known = words.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return Optional.ofNullable(known);
    }

    @Override
    public Optional<String> iso3(String word) {
        return of(word).flatMap(Demonym::iso3).or(() -> Optional.ofNullable(countries.get(word)));
    }
}
