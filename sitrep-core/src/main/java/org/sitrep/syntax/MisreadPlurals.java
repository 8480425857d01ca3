package org.sitrep.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plurals that a stemmer leads back to another noun: "bases" are seldom those of "basis". */
public final class MisreadPlurals {

    private static final Map<String, String> SINGULARS = GrammarWords.of("misread-plural").stream()
            .map(pair -> pair.split("="))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private MisreadPlurals() {}

    /** The singular of a common noun in lower case; empty for all that a stemmer reads rightly. */
    public static Optional<String> singular(String noun, String tag) {
        return tag.equals("NNS") ? Optional.ofNullable(SINGULARS.get(noun)) : Optional.empty();
    }
}
