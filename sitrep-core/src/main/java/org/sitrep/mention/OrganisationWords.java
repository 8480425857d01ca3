package org.sitrep.mention;

import java.util.HashMap;
import java.util.List;
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

    /** The type that the first organisation word of a name suggests; an infantry brigade is a state's. */
    ActorType typeOf(String name) {
        List<String> words = List.of(name.split("[^\\p{L}\\p{N}]+"));
        ActorType suggested =
                words.stream().flatMap(word -> type(word).stream()).findFirst().orElse(ActorType.OTHER);
        boolean ofAnArm = words.stream().anyMatch(ArmsOfService.english()::isArmInName);
        return suggested == ActorType.REBEL && ofAnArm ? ActorType.STATE : suggested;
    }
}
