package org.sitrep.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Capitalised words that are no part of a person's name, from {@code name-traps.tsv}. */
final class NameTraps {

    private static final NameTraps ENGLISH = new NameTraps();

    private final Set<String> words = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();

    private NameTraps() {
        for (LexiconTable.Row row : LexiconTable.shipped("name-traps.tsv")) {
            boolean alsoName = row.text("reason").contains("given name")
                    || row.text("reason").contains("Asian name");
            (alsoName ? doubtful : words).add(row.text("word").toLowerCase(Locale.ROOT));
        }
    }

    static NameTraps english() {
        return ENGLISH;
    }

    /** Whether a word is a name only beside other parts of one: "Hope" alone is none, "Hope Adeyemi" is. */
    boolean isDoubtful(String word) {
        return doubtful.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
