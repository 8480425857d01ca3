package org.sitrep.syntax;

import java.util.Set;

/** The noun that a relative pronoun stands for. */
final class Antecedent {

    private static final int FARTHEST = 6;

    private static final Set<String> REFLEXIVE = GrammarWords.of("reflexive");

    private final Sentence sentence;

    Antecedent(Sentence sentence) {
        this.sentence = sentence;
    }

    /** For "who", "which", "that", and "himself" beside them, the noun they stand for; else the token itself. */
    int of(int token, int verb) {
        if (!sentence.token(token).tag().startsWith("W") && !isStress(token, verb)) {
            return token;
        }
        int clause = verb;
        for (int steps = 0; steps < FARTHEST && clause >= 0; steps++) {
            if (sentence.hasRelation(clause, "acl:relcl")) {
                return named(sentence.governor(clause));
            }
            clause = sentence.governor(clause);
        }
        return nounBefore(token);
    }

    /** "Who was himself a member": the word only stresses whom the clause is about. */
    private boolean isStress(int token, int verb) {
        return sentence.hasRelation(verb, "acl:relcl")
                && REFLEXIVE.contains(sentence.token(token).lower());
    }

    /** "Karim Sani, an officer who leads the gang": the name that the noun stands in apposition to. */
    private int named(int noun) {
        int name = sentence.governor(noun);
        boolean apposition = name >= 0 && sentence.hasRelation(noun, "appos");
        return apposition
                        && sentence.token(name).isProperNoun()
                        && sentence.token(noun).tag().equals("NN")
                ? name
                : noun;
    }

    /** Where the parser did not find the relative clause: the noun that stands before the pronoun. */
    private int nounBefore(int pronoun) {
        int at = pronoun - 1;
        while (at >= 0 && sentence.token(at).isPunctuation()) {
            at--;
        }
        boolean opensClause = at < 0 || pronoun - at > 3 || !sentence.token(at).isNoun();
        return opensClause ? pronoun : at;
    }
}
