package org.sitrep.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Capitalised words that are no part of a person's name, from {@code name-traps.tsv}. */
final class NameTraps {

    private static final NameTraps ENGLISH = new NameTraps();

    private final Set<String> words = new HashSet<>();

    private NameTraps() {
        LexiconTable.shipped("name-traps.tsv")
                .forEach(row -> words.add(row.text("word").toLowerCase(Locale.ROOT)));
    }

    static NameTraps english() {
        return ENGLISH;
    }

    boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
