package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Objects of verbs that the parse does not show as such. */
final class HiddenObject {

    private static final Set<String> QUANTIFYING =
            Set.of("between", "up to", "to", "over", "around", "about", "under", "above", "close to", "as many as");

    /** Words for how somebody or something ends up, which a parser may take for the noun that is acted on. */
    private static final Set<String> OUTCOMES = GrammarWords.of("outcome");

    private static final Set<String> PAST = Set.of("VBD", "VBN");

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
     * subject of the participle or adjective after it ("keeps four nuns captive", "made 300 people ill").
     */
    Optional<Integer> ofParticiple(int verb) {
        if (!sentence.children(verb, "obj", "nsubj:pass").isEmpty()) {
            return Optional.empty();
        }
        for (int clause : sentence.children(verb, "dep", "ccomp", "xcomp")) {
            boolean outcome = sentence.token(clause).tag().equals("VBN")
                    || sentence.token(clause).isAdjective() && sentence.hasRelation(clause, "xcomp");
            boolean bare = outcome
                    && sentence.children(clause, "aux", "aux:pass", "mark", "cop")
                            .isEmpty();
            Optional<Integer> subject = sentence.child(clause, "nsubj", "nsubj:pass");
            if (bare && subject.filter(noun -> noun > verb && noun < clause).isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /**
     * "the town the rebels captured": the relative clause has a subject of its own and lacks an object; not "a mother
     * whose child died".
     */
    boolean isGap(int verb) {
        return sentence.hasRelation(verb, "acl:relcl")
                && sentence.child(verb, "obj").isEmpty()
                && sentence.child(verb, "nsubj")
                        .filter(subject -> !sentence.token(subject).tag().startsWith("W"))
                        .filter(subject -> sentence.children(subject, "nmod:poss").stream()
                                .noneMatch(owner -> sentence.token(owner).tag().startsWith("W")))
                        .isPresent()
                && sentence.children(verb, "advmod").stream()
                        .noneMatch(word -> sentence.token(word).tag().startsWith("W"));
    }

    /**
     * "caught and killed two herders", "shot, robbed and buried them": verbs side by side share what stands behind
     * them.
     */
    Optional<Integer> ofPair(int verb) {
        if (sentence.child(verb, "obj").isPresent()) {
            return Optional.empty();
        }
        if (sentence.hasRelation(verb, "conj")) {
            int first = sentence.governor(verb);
            return Stream.concat(Stream.of(first), sentence.children(first, "conj").stream())
                    .filter(other -> other != verb && isSideBySide(Math.min(verb, other), Math.max(verb, other)))
                    .map(other -> sentence.child(other, "obj"))
                    .flatMap(Optional::stream)
                    .filter(object -> object > verb)
                    .findFirst();
        }
        return sentence.children(verb, "conj").stream()
                .filter(other -> isSideBySide(verb, other))
                .map(other -> sentence.child(other, "obj"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isSideBySide(int first, int second) {
        return first >= 0
                && first < second
                && sentence.token(first).isVerb()
                && (second - first <= WIDEST_PAIR_IN_TOKENS || isList(first, second))
                && areAlike(sentence.token(first).tag(), sentence.token(second).tag())
                && sentence.children(first, "obl", "advmod").stream()
                        .noneMatch(phrase -> phrase > first && phrase < second);
    }

    /** Nothing but verbs, commas and "and" from one to the other. */
    private boolean isList(int first, int second) {
        return IntStream.range(first + 1, second)
                .allMatch(word -> sentence.token(word).isVerb() && sentence.hasRelation(word, "conj")
                        || sentence.token(word).surface().matches(",|and|or"));
    }

    private static boolean areAlike(String first, String second) {
        return first.equals(second) || PAST.contains(first) && PAST.contains(second);
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
