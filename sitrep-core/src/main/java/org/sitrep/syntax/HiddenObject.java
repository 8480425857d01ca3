package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** Objects of verbs that the parse does not show as such. */
final class HiddenObject {

    private static final Set<String> QUANTIFYING =
            Set.of("between", "up to", "to", "over", "around", "about", "under", "above", "close to", "as many as");

    /** Words for how somebody or something ends up, which a parser may take for the noun that is acted on. */
    private static final Set<String> OUTCOMES = GrammarWords.of("outcome");

    private static final int WIDEST_PAIR_IN_TOKENS = 3;

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

    /** "caught and killed two herders": two verbs side by side share what stands behind the second. */
    Optional<Integer> ofPair(int verb) {
        if (sentence.child(verb, "obj").isPresent()) {
            return Optional.empty();
        }
        if (sentence.hasRelation(verb, "conj") && isSideBySide(sentence.governor(verb), verb)) {
            return sentence.child(sentence.governor(verb), "obj").filter(object -> object > verb);
        }
        return sentence.children(verb, "conj").stream()
                .filter(other -> isSideBySide(verb, other))
                .findFirst()
                .flatMap(other -> sentence.child(other, "obj"));
    }

    private boolean isSideBySide(int first, int second) {
        return first >= 0
                && first < second
                && second - first <= WIDEST_PAIR_IN_TOKENS
                && sentence.token(first).tag().equals(sentence.token(second).tag())
                && sentence.token(first).isVerb()
                && sentence.children(first, "obl", "advmod").stream()
                        .noneMatch(phrase -> phrase > first && phrase < second);
    }

    /** "the shelling of a market by the army": what a gerund that is used as a noun names as acted on. */
    Optional<Integer> ofNominalGerund(int verb) {
        int of = verb + 1;
        boolean nominal = sentence.token(verb).tag().equals("VBG")
                && of < sentence.size()
                && sentence.token(of).lower().equals("of")
                && sentence.hasRelation(of, "case")
                && sentence.child(verb, "obj", "aux").isEmpty();
        return nominal ? Optional.of(sentence.governor(of)) : Optional.empty();
    }

    /** "set the old hotel alight": the noun before the outcome, where the parser took the outcome for the object. */
    Optional<Integer> beforeOutcome(int object) {
        boolean outcome = OUTCOMES.contains(sentence.token(object).lower());
        return outcome
                ? sentence.children(object, "compound").stream().reduce((first, second) -> second)
                : Optional.empty();
    }
}
