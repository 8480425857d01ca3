package org.sitrep.syntax;

import java.util.Set;

/** Nouns for what ends somebody's life: "his murder", "her death". */
public final class FatalAct {

    private static final Set<String> NAMES = GrammarWords.of("fatal-act");

    private FatalAct() {}

    public static boolean isNamedBy(Token noun) {
        return noun.isNoun() && NAMES.contains(noun.lemma());
    }
}
