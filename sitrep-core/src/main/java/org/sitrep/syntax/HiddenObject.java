package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** Objects of verbs that the parse does not show as such. */
final class HiddenObject {

    private static final Set<String> QUANTIFYING =
            Set.of("between", "up to", "to", "over", "around", "about", "under", "above", "close to", "as many as");

    private final Sentence sentence;

    HiddenObject(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "killed between 10 and 15 people", "wounding up to 30 soldiers": the preposition belongs to the number. */
    boolean isQuantified(int verb, Argument argument) {
        if (sentence.child(verb, "obj").isPresent() || !QUANTIFYING.contains(argument.slot())) {
            return false;
        }
        int marker = sentence.children(argument.head(), "case").stream()
                .reduce((first, second) -> second)
                .orElse(argument.head());
        if (marker <= verb || marker > verb + 2 || marker + 2 >= sentence.size()) {
            return false;
        }
        boolean number = sentence.token(marker + 1).isNumber()
                || sentence.token(marker + 1).lower().matches("an?")
                        && sentence.token(marker + 2).lower().matches("dozen|score|hundred|thousand");
        boolean upTo = !argument.slot().equals("to")
                || sentence.token(marker - 1).lower().equals("up");
        return number && upTo;
    }

    /**
     * "arrested the leader of a group linked to the rebels": where the parser took what the verb acts on for the
     * subject of the participle after it.
     */
    Optional<Integer> ofParticiple(int verb) {
        if (!sentence.children(verb, "obj", "nsubj:pass").isEmpty()) {
            return Optional.empty();
        }
        for (int clause : sentence.children(verb, "dep", "ccomp", "xcomp")) {
            boolean bare = sentence.token(clause).tag().equals("VBN")
                    && sentence.children(clause, "aux", "aux:pass", "mark").isEmpty();
            Optional<Integer> subject = sentence.child(clause, "nsubj", "nsubj:pass");
            if (bare && subject.filter(noun -> noun > verb && noun < clause).isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** "the town the rebels captured": the relative clause has a subject of its own and lacks an object. */
    boolean isGap(int verb) {
        return sentence.hasRelation(verb, "acl:relcl")
                && sentence.child(verb, "obj").isEmpty()
                && sentence.child(verb, "nsubj")
                        .filter(subject -> !sentence.token(subject).tag().startsWith("W"))
                        .isPresent()
                && sentence.children(verb, "advmod").stream()
                        .noneMatch(word -> sentence.token(word).tag().startsWith("W"));
    }
}
