package org.sitrep.syntax;

import java.util.Set;

/** Verbs for what one has to guess about others and knows of oneself: "estimates that it has 90 men". */
public final class Guess {

    private static final Set<String> VERBS = GrammarWords.of("guessing");

    private Guess() {}

    public static boolean isMadeBy(Token verb) {
        return VERBS.contains(verb.lemma());
    }
}
