package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a form of "be" that says what, where or whose something is: in "The town is in the army's hands"
 * the parser hangs all words on "hands". The clause's subject fills {@code subj}; the predicate fills the slot of its
 * preposition, or {@code pred} if it has none. In "There are soldiers in the town" the phrases of what there is are
 * those of the verb.
 */
final class Copula {

    private final Sentence sentence;
    private final Voice voice;

    Copula(Sentence sentence, Voice voice) {
        this.sentence = sentence;
        this.voice = voice;
    }

    /** Whether a token is a copula and no auxiliary. */
    boolean is(int verb) {
        return sentence.hasRelation(verb, "cop") && sentence.governor(verb) >= 0 && !isToDo(sentence.governor(verb));
    }

    /** "The two sides are to meet": "be" before an infinitive says what is to come. */
    private boolean isToDo(int verb) {
        return sentence.token(verb).tag().equals("VB")
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
    }

    /** Subject and predicate of a copula. */
    List<Argument> of(int copula) {
        List<Argument> found = new ArrayList<>();
        int predicate = sentence.governor(copula);
        int subject = voice.surfaceSubject(predicate);
        if (subject >= 0) {
            found.add(new Argument("subj", subject));
            sentence.children(subject, "nmod:poss").forEach(owner -> found.add(new Argument("owner", owner)));
        }
        String marker = sentence.caseMarker(predicate);
        found.add(new Argument(marker.isEmpty() ? "pred" : marker, predicate));
        return found;
    }

    /** The word that the phrases of a copula's clause hang on. */
    int predicate(int copula) {
        return sentence.governor(copula);
    }

    /** What is said to be there ("There are soldiers in the town"); empty for other verbs. */
    List<Integer> existing(int verb) {
        return sentence.children(verb, "expl").isEmpty() ? List.of() : sentence.children(verb, "nsubj");
    }
}
