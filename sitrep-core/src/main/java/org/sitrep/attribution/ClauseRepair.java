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
    private static final int LONGEST_ASIDE_IN_TOKENS = 20;
    private static final Set<String> AUXILIARIES = Set.of("be", "have");
    private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");
    private static final Set<String> ENDS_A_CLAUSE = Set.of(";", ":");

    private ClauseRepair() {}

    /** Tokens of the clause after a cue, from its subject to the end of the sentence. */
    static Optional<BitSet> clause(CueSite site) {
        Sentence sentence = site.sentence();
        if (!site.cue().takes(Frame.CLAUSE) || site.isPassive()) {
            return Optional.empty();
        }
        int from = site.lastWord() + 1;
        Optional<Integer> listener = site.cue().takes(Frame.LISTENER)
                ? sentence.child(site.head(), "obj", "iobj").filter(object -> object > site.head())
                : Optional.empty();
        if (listener.isPresent()) {
            from = listener.get() + 1;
        }
        boolean found = isFreeOfObjects(site.cue()) ? startsClause(sentence, from) : startsSurely(sentence, from);
        return found ? Optional.of(Phrases.range(from, end(sentence, from))) : Optional.empty();
    }

    private static boolean isFreeOfObjects(Cue cue) {
        return !cue.takes(Frame.OBJECT) || cue.act() == SpeechAct.SAY;
    }

    /** Whether a noun phrase with a finite verb begins at a token. */
    static boolean startsClause(Sentence sentence, int from) {
        boolean noun = false;
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_SUBJECT_IN_TOKENS); i++) {
            Token token = sentence.token(i);
            if (FINITE.contains(token.tag())) {
                return noun;
            }
            if (noun && token.surface().equals(",")) {
                return goesOnAfterAside(sentence, i);
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

    /** A comma whose pair is followed by the verb: "said the town, and all around it, had fallen". */
    private static boolean goesOnAfterAside(Sentence sentence, int comma) {
        for (int i = comma + 1; i + 1 < Math.min(sentence.size(), comma + LONGEST_ASIDE_IN_TOKENS); i++) {
            Token token = sentence.token(i);
            if (token.surface().equals(",")) {
                return FINITE.contains(sentence.token(i + 1).tag());
            }
            if (endsClause(token) || QuotationMarks.isMark(token.surface())) {
                return false;
            }
        }
        return false;
    }

    /**
     * After a cue that takes objects, a noun phrase with an auxiliary right behind it: "feared a siege would follow",
     * but not "condemned the raid he had ordered".
     */
    private static boolean startsSurely(Sentence sentence, int from) {
        boolean common = false;
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_SUBJECT_IN_TOKENS); i++) {
            Token token = sentence.token(i);
            if (FINITE.contains(token.tag())) {
                return i > from && (token.tag().equals("MD") || AUXILIARIES.contains(token.lemma()));
            }
            boolean second = i > from && token.tag().equals("PRP") || common && token.isProperNoun();
            if (second || token.isVerb() || token.isPunctuation() || token.tag().matches("W.*|TO|CC|RB")) {
                return false;
            }
            common |= token.isNoun() && !token.isProperNoun();
        }
        return false;
    }

    private static int end(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() - 1 && !endsClause(sentence.token(end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean endsClause(Token token) {
        return ENDS_A_CLAUSE.contains(token.surface()) || Dash.isLong(token);
    }
}
