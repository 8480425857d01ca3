package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parties that the clauses below a predicate name: who is asked or allowed, whom the act reaches that is told
 * there.
 */
final class OtherParties {

    private static final Set<String> REACHED =
            Set.of("obj", "iobj", "to", "with", "for", "from", "against", "on", "towards", "toward", "nested");

    private final Sentence sentence;
    private final Voice voice;
    private final NamedInside named;
    private final VerbArguments verbs;

    OtherParties(Sentence sentence, Voice voice, NamedInside named, VerbArguments verbs) {
        this.sentence = sentence;
        this.voice = voice;
        this.named = named;
        this.verbs = verbs;
    }

    /** Adds the slots "asked", "done", "awaited", "allowed", "aim" and "purpose". */
    void of(int predicate, BitSet phrase, List<Argument> found) {
        done(found);
        Stream.concat(Stream.of(predicate), sentence.children(predicate, "xcomp", "ccomp").stream())
                .forEach(verb -> awaited(verb, found));
        Stream.concat(Stream.of(predicate), phrase.stream().boxed()).distinct().forEach(word -> allowed(word, found));
        Stream.concat(Stream.of(predicate), sentence.children(predicate, "xcomp").stream())
                .filter(verb -> sentence.token(verb).isVerb())
                .forEach(verb -> aims(verb, found));
    }

    /**
     * Whom the act of a complement clause reaches: "agreed to lend Chad two ships", "offered to talk with the rebels".
     */
    private void done(List<Argument> found) {
        for (Argument clause : List.copyOf(found)) {
            boolean isClause = clause.slot().equals("xcomp") || clause.slot().equals("ccomp");
            if (isClause) {
                sentence.children(clause.head(), "nsubj").stream()
                        .filter(subject -> !isSetOff(subject))
                        .forEach(subject -> found.add(new Argument("asked", subject)));
            }
            if (isClause && sentence.token(clause.head()).isVerb() && !voice.isPassive(clause.head())) {
                reached(clause.head()).forEach(party -> found.add(new Argument("done", party)));
            }
        }
    }

    private List<Integer> reached(int verb) {
        List<Argument> below = new ArrayList<>();
        verbs.of(verb, below);
        named.in(verb, new BitSet(), below);
        return below.stream()
                .filter(argument -> REACHED.contains(argument.slot()) && !isMereModifier(argument.head()))
                .map(Argument::head)
                .toList();
    }

    /** "Rejected the appeal, her lawyer said": who stands behind a comma is asked nothing. */
    private boolean isSetOff(int subject) {
        int first = sentence.subtree(subject).nextSetBit(0);
        return first > 0 && sentence.token(first - 1).surface().equals(",");
    }

    /** "Joint military" in "joint military exercises": what only says what kind of thing it is. */
    private boolean isMereModifier(int word) {
        return sentence.hasRelation(word, "amod", "compound")
                && !sentence.token(word).isProperNoun()
                && !Character.isUpperCase(sentence.token(word).surface().charAt(0));
    }

    /**
     * "Will not lift the ban until Cuba frees them", "threatened to leave unless the EU pays": whose act is waited for.
     */
    private void awaited(int predicate, List<Argument> found) {
        for (int clause : sentence.children(predicate, "advcl")) {
            boolean condition = sentence.children(clause, "mark").stream()
                    .anyMatch(mark -> sentence.token(mark).lower().matches("until|unless"));
            if (condition) {
                List<Argument> below = new ArrayList<>();
                verbs.of(clause, below);
                below.stream()
                        .filter(argument -> argument.slot().equals("subj"))
                        .forEach(argument -> found.add(new Argument("awaited", argument.head())));
            }
        }
    }

    /** "Gave permission for the agency to enter": who is to do it. */
    private void allowed(int word, List<Argument> found) {
        sentence.children(word, "acl", "advcl", "xcomp").stream()
                .filter(clause -> sentence.children(clause, "mark").stream()
                        .anyMatch(mark -> sentence.token(mark).lower().equals("for")))
                .flatMap(clause -> sentence.children(clause, "nsubj", "nsubj:pass").stream())
                .forEach(doer -> found.add(new Argument("allowed", doer)));
    }

    /** "Provided money to help refugees", "mobilized troops for a battle against the rebels": whom the aim reaches. */
    private void aims(int verb, List<Argument> found) {
        Stream.concat(
                        sentence.children(verb, "advcl", "xcomp").stream(),
                        sentence.children(verb, "obj").stream().flatMap(this::infinitivesOf))
                .filter(this::isInfinitive)
                .forEach(aim -> {
                    found.add(new Argument("purpose", aim));
                    reached(aim).forEach(party -> found.add(new Argument("aim", party)));
                });
        Phrases.of(sentence, verb).stream()
                .filter(argument -> argument.slot().equals("for"))
                .flatMap(argument -> Phrases.of(sentence, argument.head()).stream())
                .filter(argument -> argument.slot().matches("against|on"))
                .forEach(argument -> found.add(new Argument("aim", argument.head())));
    }

    /** "$2 million in aid to support refugees": infinitives that hang on the object or on a phrase of it. */
    private Stream<Integer> infinitivesOf(int object) {
        return Stream.concat(Stream.of(object), sentence.children(object, "nmod").stream())
                .flatMap(noun -> sentence.children(noun, "acl").stream());
    }

    private boolean isInfinitive(int verb) {
        return sentence.token(verb).isVerb()
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
    }
}
