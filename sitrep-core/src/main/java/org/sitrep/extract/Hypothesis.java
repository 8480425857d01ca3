package org.sitrep.extract;

import java.util.Set;
import org.sitrep.syntax.Sentence;

/** Whether a verb tells only what would be so on a condition: "if", "unless", or "Had the rain stopped, ...". */
final class Hypothesis {

    private static final Set<String> IF = Set.of("if", "unless");
    private static final Set<String> INVERTED = Set.of("had", "should", "were");

    private Hypothesis() {}

    static boolean over(Sentence sentence, int verb) {
        return opensInverted(sentence)
                || sentence.children(verb, "advcl").stream()
                        .flatMap(clause -> sentence.children(clause, "mark").stream())
                        .anyMatch(mark -> IF.contains(sentence.token(mark).lower()));
    }

    private static boolean opensInverted(Sentence sentence) {
        return INVERTED.contains(sentence.token(0).lower())
                && sentence.tokens().stream().anyMatch(token -> token.surface().equals(","));
    }
}
