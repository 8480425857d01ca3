package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Corrects tags that grammar rules out: after "do not", "did not" or a modal an uninflected common noun is a verb ("do
 * not target hospitals", "will shell the town").
 */
public final class TagRepair {

    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t");

    private TagRepair() {}

    /** The tokens with repaired tags; a repaired token's lemma is its lower-case surface. */
    public static List<Token> repaired(List<Token> tokens) {
        List<Token> repaired = new ArrayList<>(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).tag().equals("NN") && followsAuxiliary(tokens, i) && isFollowedByPhrase(tokens, i)) {
                Token token = tokens.get(i);
                repaired.set(i, new Token(token.index(), token.span(), token.surface(), token.lower(), "VB"));
            }
        }
        return List.copyOf(repaired);
    }

    private static boolean followsAuxiliary(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        if (before.tag().equals("MD")) {
            return true;
        }
        boolean negated = NOT.contains(before.lower()) && i >= 2;
        return negated
                && (DO.contains(tokens.get(i - 2).lower())
                        || tokens.get(i - 2).tag().equals("MD"));
    }

    private static boolean isFollowedByPhrase(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(i + 1);
        return !next.isVerb() && !next.tag().equals("MD");
    }
}
