package org.sitrep.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Nouns with the unit of the output contract that they count, from {@code unit-nouns.tsv}, {@code actor-nouns.tsv} and
 * {@code person-nouns.tsv}.
 */
final class UnitNouns {

    /** The unit of whatever has no unit of its own. */
    static final String OTHER = "other";

    private static final UnitNouns ENGLISH = new UnitNouns();

    private final Map<String, String> unitOf = new TreeMap<>();

    private UnitNouns() {
        for (LexiconTable.Row row : LexiconTable.shipped("unit-nouns.tsv")) {
            add(row, row.text("unit"));
        }
        for (LexiconTable.Row row : LexiconTable.shipped("actor-nouns.tsv")) {
            if (row.optional("unit").filter(unit -> !unit.equals("unit")).isPresent()) {
                add(row, row.text("unit"));
            }
        }
        PersonNouns.rows().forEach(row -> add(row, "persons"));
    }

    private void add(LexiconTable.Row row, String unit) {
        unitOf.putIfAbsent(row.text("noun").toLowerCase(Locale.ROOT), unit);
        row.optional("plural").ifPresent(plural -> unitOf.putIfAbsent(plural.toLowerCase(Locale.ROOT), unit));
    }

    static UnitNouns english() {
        return ENGLISH;
    }

    /** The unit of a lower-case noun, or of its last part if it is hyphenated. */
    Optional<String> of(String noun) {
        int hyphen = noun.lastIndexOf('-');
        return Optional.ofNullable(unitOf.get(noun))
                .or(() -> hyphen < 0 ? Optional.empty() : Optional.ofNullable(unitOf.get(noun.substring(hyphen + 1))));
    }
}
