package org.sitrep.extract;

import java.util.Set;
import org.sitrep.syntax.Sentence;

/**
 * "Observers warned that officials are silencing critics": who warns of what is the case, or of what others do,
 * threatens nobody. What is to come ("warned that it will strike"), what the one who warns is ready for and what holds
 * for anybody ("warned that any car is a target") remain threats.
 */
final class WarningOfFact {

    private static final Set<String> TO_COME = Set.of("MD", "TO");

    private static final Set<String> ANYBODY = Set.of("any", "every", "all", "each");

    private WarningOfFact() {}

    static boolean is(Draft draft) {
        Sentence sentence = draft.sentence;
        return draft.type.equals("threat")
                && sentence.token(draft.head).lemma().equals("warn")
                && sentence.children(draft.head, "ccomp").stream().anyMatch(clause -> tellsFact(sentence, clause));
    }

    private static boolean isAnybody(Sentence sentence, int subject) {
        return sentence.children(subject, "det").stream()
                .anyMatch(word -> ANYBODY.contains(sentence.token(word).lower()));
    }

    private static boolean tellsFact(Sentence sentence, int clause) {
        boolean toCome = sentence.children(clause, "aux", "mark").stream()
                .anyMatch(word -> TO_COME.contains(sentence.token(word).tag()));
        boolean ofWarner = sentence.children(clause, "nsubj", "nsubj:pass").stream()
                .allMatch(subject -> sentence.token(subject).isPronoun() || isAnybody(sentence, subject));
        boolean conditional = !sentence.children(clause, "advcl").isEmpty();
        return !toCome && !ofWarner && !conditional;
    }
}
