package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the verb around a noun of an act says of its participants: "launched an attack", "an attack carried out by",
 * "repelled an attack".
 */
final class SupportedNoun {

    /** Verbs that say of a happening that it happens: "clashes broke out between" is "clashes between". */
    private static final Set<String> HAPPENING = GrammarWords.of("happening");

    private static final Set<String> JOINING = GrammarWords.of("joining");

    /** "launched a series of attacks", "began a round of talks": who supports these supports what they are made of. */
    private static final Set<String> ROUNDS = GrammarWords.of("series");

    /** Verbs that say of an act what it reached: "shelling hit a mosque". */
    private static final Set<String> REACHING = GrammarWords.of("reaching");

    /** Those of them whose object is always a body: who was wounded by gunfire was not its aim. */
    private static final Set<String> HARMING = GrammarWords.of("reaching-bodies");

    /** "Carried out dozens of attacks": who carried out so many carried out these. */
    private static final Set<String> COUNTS = GrammarWords.of("count");

    private static final Set<String> CHARGES = GrammarWords.of("charge");

    private final Sentence sentence;
    private final SupportVerbs support;
    private final Voice voice;
    private final VerbArguments verbs;

    SupportedNoun(Sentence sentence, SupportVerbs support, Voice voice, VerbArguments verbs) {
        this.sentence = sentence;
        this.support = support;
        this.voice = voice;
        this.verbs = verbs;
    }

    /** Adds what the verb around a noun says, and the verbs that describe it. */
    void of(int noun, List<Argument> found) {
        if (isPartOfSeries(noun)) {
            of(sentence.governor(noun), found);
        }
        ofVerbAround(noun, found);
        joined(noun, found);
        struck(noun, found);
        answeredFor(noun, found);
        sentence.children(noun, "nmod").stream()
                .filter(phrase -> sentence.caseMarker(phrase).equals("of"))
                .flatMap(phrase -> Phrases.of(sentence, phrase).stream())
                .filter(agent -> agent.slot().equals("by"))
                .forEach(found::add);
        sentence.children(noun, "acl", "acl:relcl").forEach(verb -> lendSubject(verb, found));
        sentence.children(noun, "amod").stream()
                .filter(voice::isHiddenGerund)
                .forEach(verb -> lendSubject(verb, found));
    }

    /** "A series of attacks", "dozens of attacks", "three of the attacks". */
    private boolean isPartOfSeries(int noun) {
        int whole = sentence.governor(noun);
        return whole >= 0
                && sentence.hasRelation(noun, "nmod")
                && sentence.caseMarker(noun).equals("of")
                && (sentence.token(whole).isNumber()
                        || COUNTS.contains(sentence.token(whole).lemma())
                        || ROUNDS.contains(sentence.token(whole).lemma()));
    }

    private void ofVerbAround(int noun, List<Argument> found) {
        int governor = sentence.governor(noun);
        if (sentence.hasRelation(noun, "obj", "nsubj:pass")) {
            lendSubject(governor, found);
            borrowPrepositions(governor, found);
        }
        if (sentence.hasRelation(noun, "nsubj")
                && HAPPENING.contains(sentence.token(governor).lemma())) {
            found.addAll(Phrases.of(sentence, governor));
        }
        if (sentence.hasRelation(noun, "conj")
                && governor >= 0
                && sentence.hasRelation(governor, "obj", "nsubj:pass")) {
            lendSubject(sentence.governor(governor), found);
        }
    }

    /** "Rebels engaged in clashes", "soldiers who took part in the raid": who joins in an act does it with others. */
    private void joined(int noun, List<Argument> found) {
        int verb = sentence.governor(noun);
        boolean part = sentence.hasRelation(noun, "obl", "nmod")
                && sentence.caseMarker(noun).equals("in")
                && verb >= 0
                && JOINING.contains(sentence.token(verb).lemma());
        if (part && found.stream().noneMatch(argument -> argument.slot().equals("subj"))) {
            sentence.children(verb, "nsubj", "nsubj:pass").forEach(one -> found.add(new Argument("subj", one)));
        }
    }

    /** "Claimed responsibility for the bombing", "blamed the attack on the rebels": who is said to have done it. */
    private void answeredFor(int noun, List<Argument> found) {
        List<Integer> doers = new Responsibility(sentence, voice).of(noun);
        if (!doers.isEmpty()) {
            found.removeIf(argument -> doers.contains(argument.head()));
            doers.forEach(doer -> found.add(new Argument("subj", doer)));
        }
    }

    /** "An air strike hit a market": what an act reaches is what it is on. */
    private void struck(int noun, List<Argument> found) {
        int verb = sentence.governor(noun);
        boolean aimed = sentence.children(noun, "nmod").stream()
                .anyMatch(phrase -> sentence.caseMarker(phrase).matches("on|against|at"));
        if (!aimed
                && !CHARGES.contains(sentence.token(noun).lemma())
                && sentence.hasRelation(noun, "nsubj")
                && REACHING.contains(sentence.token(verb).lemma())) {
            sentence.children(verb, "obj").forEach(object -> found.add(new Argument("on", object)));
        }
        if (!aimed && isWhatReached(noun)) {
            sentence.children(verb, "nsubj:pass").forEach(object -> found.add(new Argument("on", object)));
        }
    }

    /** "The market was hit by an air strike". */
    private boolean isWhatReached(int noun) {
        int verb = sentence.governor(noun);
        return verb >= 0
                && sentence.hasRelation(noun, "obl")
                && sentence.caseMarker(noun).equals("by")
                && REACHING.contains(sentence.token(verb).lemma())
                && !HARMING.contains(sentence.token(verb).lemma())
                && !CHARGES.contains(sentence.token(noun).lemma());
    }

    private void lendSubject(int verb, List<Argument> found) {
        String lemma = sentence.token(verb).lemma();
        String slot =
                support.acting().contains(lemma) ? "subj" : support.facing().contains(lemma) ? "faces" : "";
        if (slot.isEmpty() || !sentence.token(verb).isVerb()) {
            return;
        }
        List<Argument> ofVerb = new ArrayList<>();
        verbs.of(verb, ofVerb);
        ofVerb.stream()
                .filter(argument -> argument.slot().equals("subj"))
                .forEach(argument -> found.add(new Argument(slot, argument.head())));
    }

    /** "launched an offensive against the rebels" with the phrase hung on the verb. */
    private void borrowPrepositions(int verb, List<Argument> found) {
        if (support.acting().contains(sentence.token(verb).lemma())) {
            found.addAll(Phrases.of(sentence, verb));
        }
    }
}
