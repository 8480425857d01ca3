package org.sitrep.syntax;

import java.util.Set;

/**
 * Verbs of what people suffer, or of what is done for those who suffered: "were held"; and of what befalls places: "was
 * shelled".
 */
public final class Befalling {

    private static final Set<String> VERBS = GrammarWords.of("befalling");
    private static final Set<String> OF_PLACES = GrammarWords.of("befalling-places");

    private static final Set<String> TELLING = GrammarWords.of("telling");

    private Befalling() {}

    /** Whether the object of a verb is no sufferer but listens: "told the researchers that". */
    public static boolean isTelling(Sentence sentence, int verb) {
        return verb >= 0 && TELLING.contains(sentence.token(verb).lemma());
    }

    /** Whether people suffer what a verb tells; "set free" and "let go" are told by two words. */
    public static boolean isTold(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean loosed = lemma.matches("set|let")
                && verb + 1 < sentence.size()
                && sentence.token(verb + 1).lower().matches("free|go|loose");
        return sentence.token(verb).isVerb() && (loosed || VERBS.contains(lemma));
    }

    /** Whether buildings and places suffer it. */
    public static boolean isToldOfPlace(Token verb) {
        return verb.isVerb() && OF_PLACES.contains(verb.lemma());
    }
}
