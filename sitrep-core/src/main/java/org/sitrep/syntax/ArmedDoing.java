package org.sitrep.syntax;

import java.util.Set;

/** Verbs of what armed men do to people and places: "attack", "control", "patrol". */
public final class ArmedDoing {

    private static final Set<String> HARM = GrammarWords.of("doing-harm");
    private static final Set<String> RULE = GrammarWords.of("ruling-by-force");

    private ArmedDoing() {}

    public static boolean isTold(Token verb) {
        return verb.isVerb() && (HARM.contains(verb.lemma()) || RULE.contains(verb.lemma()));
    }
}
