package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.SpeechAct;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Clauses that the parser did not see as the content of a cue, read from the order of words: the cue, a listener if it
 * takes one, a noun phrase, a finite verb ("suggested the town had fallen").
 */
final class ClauseRepair {

    private static final int LONGEST_SUBJECT_IN_TOKENS = 12;
    private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");
    private static final Set<String> ENDS_A_CLAUSE = Set.of(";", ":", "\u2014", "--");

    private ClauseRepair() {}

    /** Tokens of the clause after a cue, from its subject to the end of the sentence. */
    static Optional<BitSet> clause(CueSite site) {
        Sentence sentence = site.sentence();
        if (!site.cue().takes(Frame.CLAUSE) || !isFreeOfObjects(site.cue()) || site.isPassive()) {
            return Optional.empty();
        }
        int from = site.lastWord() + 1;
        Optional<Integer> listener = site.cue().takes(Frame.LISTENER)
                ? sentence.child(site.head(), "obj", "iobj").filter(object -> object > site.head())
                : Optional.empty();
        if (listener.isPresent()) {
            from = listener.get() + 1;
        }
        return startsClause(sentence, from) ? Optional.of(Phrases.range(from, end(sentence, from))) : Optional.empty();
    }

    private static boolean isFreeOfObjects(Cue cue) {
        return !cue.takes(Frame.OBJECT) || cue.act() == SpeechAct.SAY;
    }

    private static boolean startsClause(Sentence sentence, int from) {
        boolean noun = false;
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_SUBJECT_IN_TOKENS); i++) {
            Token token = sentence.token(i);
            if (FINITE.contains(token.tag())) {
                return noun;
            }
            if (token.isVerb()
                    || token.isPunctuation()
                    || token.tag().startsWith("W")
                    || token.tag().equals("TO")) {
                return false;
            }
            noun |= token.isNoun()
                    || token.isPronoun()
                    || token.tag().equals("DT")
                    || token.tag().equals("EX");
        }
        return false;
    }

    private static int end(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() - 1
                && !ENDS_A_CLAUSE.contains(sentence.token(end + 1).surface())) {
            end++;
        }
        return end;
    }
}
