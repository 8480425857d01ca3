package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Sources that the parser lost behind a relative clause: in "an officer who asked not to be named said" the noun before
 * "who" is the subject of the verb after the clause.
 */
final class SourceRepair {

    private static final int FARTHEST_PRONOUN_IN_TOKENS = 25;
    private static final int LONGEST_APPOSITION_IN_TOKENS = 20;
    private static final Set<String> GOES_ON = Set.of("by", ",", "and", "but", "then");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private SourceRepair() {}

    /**
     * The noun before the relative pronoun, where a cue without a proper subject follows a finished relative clause.
     */
    static Optional<Integer> noun(CueSite site) {
        Sentence sentence = site.sentence();
        if (!FINITE.contains(sentence.token(site.head()).tag())) {
            return Optional.empty();
        }
        boolean verb = false;
        for (int i = site.head() - 1; i > 0 && site.head() - i <= FARTHEST_PRONOUN_IN_TOKENS; i--) {
            Token token = sentence.token(i);
            if (site.quoted().get(i) != site.quoted().get(site.head())) {
                return Optional.empty();
            }
            if (token.lower().equals("who") || token.lower().equals("which")) {
                int noun = setsOff(sentence.token(i - 1)) ? i - 2 : i - 1;
                return verb && noun >= 0 && sentence.token(noun).isNoun()
                        ? Optional.of(head(sentence, noun))
                        : Optional.empty();
            }
            verb |= FINITE.contains(token.tag());
        }
        return Optional.empty();
    }

    /** The head of the noun phrase that ends with a noun. */
    private static int head(Sentence sentence, int noun) {
        int at = noun;
        while (sentence.hasRelation(at, "nmod", "appos")
                && sentence.governor(at) < at
                && sentence.token(sentence.governor(at)).isNoun()
                && (sentence.token(sentence.governor(at)).isProperNoun()
                        || !hasComma(sentence, sentence.governor(at), at))) {
            at = sentence.governor(at);
        }
        return at;
    }

    private static boolean hasComma(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(token -> token.surface().equals(","));
    }

    /** The subject of the sentence's root, for a cue that goes on from it: "by saying", ", saying", "and said". */
    static Optional<Integer> subjectOfSentence(CueSite site) {
        Sentence sentence = site.sentence();
        int before = site.head() - 1;
        while (before >= 0 && sentence.token(before).tag().startsWith("RB")) {
            before--;
        }
        boolean goesOn = before > 0 && GOES_ON.contains(sentence.token(before).lower());
        if (!goesOn
                || !(FINITE.contains(sentence.token(site.head()).tag())
                        || sentence.token(site.head()).tag().equals("VBG"))) {
            return Optional.empty();
        }
        for (int i = 0; i < before; i++) {
            if (sentence.governor(i) == Sentence.ROOT) {
                return Phrases.ownSubject(sentence, i, site.quoted()).filter(subject -> subject < site.head());
            }
        }
        return Optional.empty();
    }

    /** "As the mayor put it, P": parsers take "as" for a preposition. */
    static Optional<Integer> afterAs(CueSite site) {
        Sentence sentence = site.sentence();
        return sentence.children(site.head(), "obl").stream()
                .filter(noun -> noun < site.head() && sentence.caseMarker(noun).equals("as"))
                .findFirst();
    }

    /** "Tarek Sesay, head of the relief office, recounted": the name before an apposition that ends at the cue. */
    static Optional<Integer> besideApposition(CueSite site) {
        Sentence sentence = site.sentence();
        int last = site.head() - 1;
        if (last < 2
                || !FINITE.contains(sentence.token(site.head()).tag())
                || !setsOff(sentence.token(last))
                || site.quoted().get(site.head())) {
            return Optional.empty();
        }
        for (int i = last - 1; i > 0 && last - i <= LONGEST_APPOSITION_IN_TOKENS; i--) {
            Token token = sentence.token(i);
            if (FINITE.contains(token.tag()) || site.quoted().get(i)) {
                return Optional.empty();
            }
            if (setsOff(token)) {
                return Optional.of(i - 1).filter(name -> sentence.token(name).isProperNoun());
            }
        }
        return Optional.empty();
    }

    /** The noun with what stands before it and everything up to the cue. */
    static BitSet phrase(CueSite site, int noun, int firstOfCue) {
        BitSet phrase = Phrases.nounPhrase(site.sentence(), noun);
        phrase.clear(noun + 1, site.sentence().size());
        phrase.or(Phrases.range(noun, firstOfCue - 1));
        return phrase;
    }

    private static boolean setsOff(Token token) {
        return token.surface().equals(",") || Dash.is(token);
    }
}
