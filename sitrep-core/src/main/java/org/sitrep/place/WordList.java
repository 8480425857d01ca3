package org.sitrep.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lists of words that tell place names from other words: {@code place-context.tsv} and {@code ordinary-words.tsv}.
 */
final class WordList {

    private static final WordList ENGLISH = new WordList();

    private final Map<String, Set<String>> byKind = new HashMap<>();
    private final Set<String> ordinary = new HashSet<>();

    private WordList() {
        for (String[] row : rows("place-context.tsv")) {
            byKind.computeIfAbsent(row[0], k -> new HashSet<>()).add(row[1]);
        }
        rows("ordinary-words.tsv").forEach(row -> ordinary.add(row[0]));
    }

    static WordList english() {
        return ENGLISH;
    }

    /** Whether a word, in any letter case, is of a kind. */
    boolean is(String kind, String word) {
        return byKind.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a place's name is also a common word of English. */
    boolean isOrdinary(String word) {
        return ordinary.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether nothing speaks against a word being a surname. */
    boolean mayBeSurname(String word) {
        return !isOrdinary(word)
                && !is("locative", word)
                && !is("weak-locative", word)
                && !is("direction", word)
                && !is("title", word)
                && !word.matches("\\P{L}*|.*(?:ED|ING)");
    }

    private static List<String[]> rows(String resource) {
        try (InputStream stream = WordList.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the list " + resource + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the list " + resource, failure);
        }
    }
}
