package org.sitrep.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.syntax.Token;

/**
 * Common nouns that say what sort of source they name ({@code source-nouns.tsv}): documents, outlets, unnamed people,
 * and scenes, which speak only as a figure of speech.
 */
final class SourceNouns {

    /** Sorts of nouns; a body speaks as one and counts as named; a scene is a time or an event. */
    enum Sort {
        DOCUMENT,
        OUTLET,
        ANONYMOUS,
        COLLECTIVE,
        BODY,
        SCENE
    }

    private static final Map<String, Sort> SORTS = read("source-nouns.tsv");

    private SourceNouns() {}

    static Optional<Sort> sort(Token noun) {
        return Optional.ofNullable(SORTS.get(noun.lemma().toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(SORTS.get(noun.lower())));
    }

    private static Map<String, Sort> read(String name) {
        InputStream in = SourceNouns.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the resource " + name + " is missing beside " + SourceNouns.class);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Sort> sorts = new HashMap<>();
            lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> sorts.put(cells[0], Sort.valueOf(cells[1].toUpperCase(Locale.ROOT))));
            return Map.copyOf(sorts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
