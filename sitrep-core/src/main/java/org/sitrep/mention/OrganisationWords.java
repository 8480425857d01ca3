package org.sitrep.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that name a sort of organisation, such as "Front" or "Ministry", with the type of actor they suggest. */
final class OrganisationWords {

    private static final OrganisationWords ENGLISH = new OrganisationWords();

    private final Map<String, ActorType> types = new HashMap<>();

    private OrganisationWords() {
        for (LexiconTable.Row row : LexiconTable.shipped("organisation-words.tsv")) {
            types.put(
                    row.text("word").toLowerCase(Locale.ROOT),
                    ActorType.valueOf(row.text("type").toUpperCase(Locale.ROOT)));
        }
    }

    static OrganisationWords english() {
        return ENGLISH;
    }

    /** The type that a word suggests; empty for a word that names no organisation. */
    Optional<ActorType> type(String word) {
        return Optional.ofNullable(types.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The type that the first organisation word of a name suggests. */
    ActorType typeOf(String name) {
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            Optional<ActorType> type = type(word);
            if (type.isPresent()) {
                return type.orElseThrow();
            }
        }
        return ActorType.OTHER;
    }
}
