package org.sitrep.syntax;

import java.util.Set;

/** Plain verbs of reporting speech: what stands beside one may be what is said, and its subject who says it. */
final class Saying {

    private static final Set<String> VERBS = GrammarWords.of("saying");

    private Saying() {}

    static boolean is(Token token) {
        return VERBS.contains(token.lemma());
    }
}
