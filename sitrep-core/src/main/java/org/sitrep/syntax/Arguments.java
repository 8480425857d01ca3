package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The participants of a predicate in logical slots, whatever the clause's form: active, passive, relative, participial,
 * controlled, raised, coordinated, nominal, or a noun with a support verb.
 */
public final class Arguments {

    /** "Carried out dozens of attacks": who carried out so many carried out these. */
    private static final Set<String> COUNTS = GrammarWords.of("count");

    private final Sentence sentence;
    private final Voice voice;
    private final VerbArguments verbs;
    private final NounArguments nouns;
    private final Copula copula;
    private final NamedInside named;
    private final OtherParties others;

    public Arguments(Sentence sentence, SupportVerbs support) {
        this.sentence = sentence;
        this.voice = new Voice(sentence);
        this.verbs = new VerbArguments(sentence, voice);
        this.nouns = new NounArguments(sentence, voice, new SupportedNoun(sentence, support, voice, verbs));
        this.copula = new Copula(sentence, voice);
        this.named = new NamedInside(sentence);
        this.others = new OtherParties(sentence, voice, named, verbs);
    }

    /**
     * @param predicate index of the predicate's head token
     * @param phrase tokens that belong to the predicate's own words and fill no slot
     * @return arguments, coordinated ones each by itself; in no particular order
     */
    public List<Argument> of(int predicate, BitSet phrase) {
        List<Argument> found = new ArrayList<>();
        if (!sentence.isParsed()) {
            return found;
        }
        if (copula.is(predicate)) {
            found.addAll(copula.of(predicate));
            found.addAll(Phrases.of(sentence, copula.predicate(predicate)));
            verbs.placeOfWhere(copula.predicate(predicate)).ifPresent(place -> found.add(new Argument("in", place)));
        } else if (sentence.token(predicate).isVerb()) {
            verbs.of(predicate, found);
            copula.existing(predicate).forEach(thing -> found.addAll(Phrases.of(sentence, thing)));
        } else {
            nouns.of(predicate, found);
            verbs.placeOfWhere(predicate).ifPresent(place -> found.add(new Argument("in", place)));
        }
        phrase.stream().filter(word -> word != predicate).forEach(word -> found.addAll(Phrases.of(sentence, word)));
        if (sentence.token(predicate).isVerb()) {
            phrase.stream().filter(word -> word != predicate).forEach(word -> ownersOf(word, found));
        }
        named.in(predicate, phrase, found);
        others.of(predicate, phrase, found);
        found.removeIf(argument -> phrase.get(argument.head()));
        phrase.stream()
                .filter(word -> word != predicate && sentence.token(word).isNoun())
                .forEach(word -> found.add(new Argument("phrase", word)));
        return coordinated(found);
    }

    /** Whose a noun of the trigger's own words is: "remained in the army's hands", "fell into rebel hands". */
    private void ownersOf(int word, List<Argument> found) {
        sentence.children(word, "nmod:poss").forEach(owner -> found.add(new Argument("poss", owner)));
        sentence.children(word, "compound", "amod").forEach(owner -> found.add(new Argument("mod", owner)));
    }

    private List<Argument> coordinated(List<Argument> arguments) {
        List<Argument> all = new ArrayList<>();
        for (Argument argument : arguments) {
            addOnce(all, argument);
            if (!argument.slot().equals("xcomp") && !argument.slot().equals("ccomp")) {
                Stream.concat(Stream.of(argument.head()), counted(argument.head()).stream())
                        .flatMap(head -> sentence.children(head, "conj").stream())
                        .filter(other -> !sentence.token(other).isVerb())
                        .forEach(other -> addOnce(all, new Argument(argument.slot(), other)));
            }
        }
        return List.copyOf(all);
    }

    /** "Thousands of workers and engineers": those whom a count counts. */
    private List<Integer> counted(int count) {
        return COUNTS.contains(sentence.token(count).lemma())
                ? sentence.children(count, "nmod").stream()
                        .filter(noun -> sentence.caseMarker(noun).equals("of"))
                        .toList()
                : List.of();
    }

    private static void addOnce(List<Argument> all, Argument argument) {
        if (!all.contains(argument)) {
            all.add(argument);
        }
    }

    /** Whether the subject of a verb is acted on. */
    public boolean isPassive(int verb) {
        return voice.isPassive(verb);
    }

    /** The noun a verb is predicated of on the surface, or {@link Sentence#ROOT}. */
    public int surfaceSubject(int verb) {
        return voice.surfaceSubject(verb);
    }
}
