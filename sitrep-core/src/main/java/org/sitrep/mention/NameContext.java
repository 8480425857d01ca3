package org.sitrep.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small words around a name that tell whether it is one, by kind, from {@code name-context.tsv}. */
final class NameContext {

    private static final NameContext ENGLISH = new NameContext();

    private final Map<String, Set<String>> byKind = new HashMap<>();

    private NameContext() {
        for (LexiconTable.Row row : LexiconTable.shipped("name-context.tsv")) {
            byKind.computeIfAbsent(row.text("kind"), k -> new HashSet<>())
                    .add(row.text("word").toLowerCase(Locale.ROOT));
        }
    }

    static NameContext english() {
        return ENGLISH;
    }

    /** The words of a kind, in lower case; empty for an unknown kind. */
    Set<String> words(String kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    /** Whether a word is of a kind, in any letter case. */
    boolean is(String kind, String word) {
        return words(kind).contains(word.toLowerCase(Locale.ROOT));
    }
}
