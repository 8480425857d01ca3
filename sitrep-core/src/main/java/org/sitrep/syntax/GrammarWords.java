package org.sitrep.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Small closed classes of English words that readings of the tree rest on, from {@code grammar-words.tsv}: columns
 * {@code class}, {@code words} (lower case, divided by spaces), {@code source}.
 */
final class GrammarWords {

    private static final String RESOURCE = "grammar-words.tsv";
    private static final Map<String, Set<String>> CLASSES = read();

    private GrammarWords() {}

    /**
     * The words of a class.
     *
     * @throws IllegalArgumentException if the table has no such class
     */
    static Set<String> of(String name) {
        return Optional.ofNullable(CLASSES.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no class of words \"" + name + "\" in " + RESOURCE));
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = GrammarWords.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Set<String>> classes = new LinkedHashMap<>();
            for (String line : lines.lines().skip(1).toList()) {
                List<String> cells = List.of(line.split("\t"));
                if (cells.size() != 3) {
                    throw new IllegalStateException(RESOURCE + ": expected three cells, found \"" + line + "\"");
                }
                classes.put(cells.get(0), Set.of(cells.get(1).split(" ")));
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
