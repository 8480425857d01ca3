package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * After "do not", "did not", a modal or "to" an uninflected common noun is a verb: "do not target hospitals", "will
 * shell the town", "the school did not open", "is believed to command more than 300 men".
 */
final class BareVerb implements TagRepair {

    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t");
    private static final Set<String> BEHIND_TO = GrammarWords.of("noun-behind-to");
    private static final Set<String> STATES = GrammarWords.of("state-or-verb");
    private static final Set<String> OBJECT_OPENERS = GrammarWords.of("object-opener");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean maybe = word.tag().equals("NN") || word.tag().equals("JJ") && STATES.contains(word.lower());
        boolean verb = maybe && (isInfinitive(word) || followsAuxiliary(word) && isFollowedByPhrase(word));
        return verb ? Optional.of("VB") : Optional.empty();
    }

    /** A bare noun does not stand between "to" and an object. */
    static boolean isInfinitive(TaggedWord word) {
        return word.lower(-1).equals("to")
                && word.tag().equals("NN")
                && !BEHIND_TO.contains(word.lower())
                && (word.tag(1).matches("DT|PRP\\$|CD") || OBJECT_OPENERS.contains(word.lower(1)));
    }

    private static boolean followsAuxiliary(TaggedWord word) {
        return word.tag(-1).equals("MD")
                || NOT.contains(word.lower(-1))
                        && (DO.contains(word.lower(-2)) || word.tag(-2).equals("MD"));
    }

    private static boolean isFollowedByPhrase(TaggedWord word) {
        return !word.tag(1).startsWith("VB") && !word.tag(1).equals("MD");
    }
}
