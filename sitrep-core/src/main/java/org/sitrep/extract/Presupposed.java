package org.sitrep.extract;

import java.util.Set;
import org.sitrep.syntax.Sentence;

/**
 * What a sentence takes for granted while it says something else: "called on the forces, which control the area, to
 * withdraw", "threatened to retaliate after the president expelled two diplomats". The wish, doubt or denial of the
 * main clause does not reach it (presupposition, Levinson 1983).
 */
final class Presupposed {

    private static final Set<String> GIVEN = Set.of("after", "when", "while", "since", "because", "as");

    private Presupposed() {}

    /** Whether a verb is that of a relative clause, full or reduced, or of a clause of time or cause in the past. */
    static boolean is(Sentence sentence, int verb) {
        if (sentence.hasRelation(verb, "acl:relcl")) {
            return sentence.children(verb, "nsubj", "nsubj:pass", "obj", "obl").stream()
                    .anyMatch(word -> sentence.token(word).tag().startsWith("W"));
        }
        if (sentence.hasRelation(verb, "acl") && sentence.token(verb).tag().equals("VBN")) {
            return sentence.child(verb, "xcomp", "ccomp").isEmpty();
        }
        return isPast(sentence, verb)
                && sentence.child(verb, "nsubj", "nsubj:pass").isPresent()
                && sentence.hasRelation(verb, "advcl")
                && sentence.children(verb, "mark", "advmod").stream()
                        .anyMatch(mark -> GIVEN.contains(sentence.token(mark).lower()));
    }

    private static boolean isPast(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBD")
                || sentence.children(verb, "aux", "aux:pass").stream()
                        .anyMatch(aux -> sentence.token(aux).lower().matches("had|was|were"));
    }
}
