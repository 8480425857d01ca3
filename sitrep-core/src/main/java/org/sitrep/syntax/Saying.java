package org.sitrep.syntax;

import java.util.Set;

/** Plain verbs of reporting speech: what stands beside one may be what is said, and its subject who says it. */
final class Saying {

    private static final Set<String> VERBS = Set.of(
            "say",
            "tell",
            "report",
            "add",
            "announce",
            "state",
            "confirm",
            "claim",
            "note",
            "allege",
            "acknowledge",
            "explain");

    private Saying() {}

    static boolean is(Token token) {
        return VERBS.contains(token.lemma());
    }
}
