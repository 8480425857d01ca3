package org.sitrep.syntax;

import java.util.Set;

/**
 * "Announced a suspension of aid": nouns for what becomes of a thing; what is done to them is not done to the thing.
 */
public final class StoppedThing {

    private static final Set<String> NOUNS = GrammarWords.of("of-what-is-stopped");

    private StoppedThing() {}

    /** Whether a word is such a noun. */
    public static boolean isNamedBy(Token noun) {
        return NOUNS.contains(noun.lemma());
    }
}
