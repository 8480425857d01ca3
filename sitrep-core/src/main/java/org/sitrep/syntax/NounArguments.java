package org.sitrep.syntax;

import java.util.List;
import java.util.Optional;

/** The participants of a noun or an adjective in logical slots: "the shelling of Kona by the army". */
final class NounArguments {

    private final Sentence sentence;
    private final Voice voice;
    private final SupportedNoun supported;

    NounArguments(Sentence sentence, Voice voice, SupportedNoun supported) {
        this.sentence = sentence;
        this.voice = voice;
        this.supported = supported;
    }

    void of(int noun, List<Argument> found) {
        ofSubject(noun, found);
        ofModifiers(noun, found);
        ofPredication(noun, found);
        found.addAll(Phrases.of(sentence, noun));
        found.addAll(sharedPhrases(noun));
        new NamedValue(sentence).of(noun).forEach(number -> found.add(new Argument("value", number)));
        if (sentence.hasRelation(noun, "amod")
                || sentence.token(noun).isAdjective() && sentence.hasRelation(noun, "appos")) {
            found.add(new Argument("subj", sentence.governor(noun)));
        }
        supported.of(noun, found);
        dropPronounOfSubject(found);
    }

    private void ofSubject(int noun, List<Argument> found) {
        sentence.children(noun, "nsubj", "nsubj:pass")
                .forEach(subject -> found.add(new Argument("subj", voice.antecedentIfRelative(subject, noun))));
        if (sentence.token(noun).isAdjective()) {
            sentence.children(noun, "nsubj").forEach(subject -> ownersOfSubject(subject, found));
            raisedSubject(noun).ifPresent(subject -> found.add(new Argument("subj", subject)));
            sentence.children(noun, "nummod").forEach(number -> found.add(new Argument("bare", number)));
        }
        sentence.children(noun, "nsubj").stream()
                .flatMap(subject -> sentence.children(subject, "det").stream())
                .filter(word -> sentence.token(word).lower().equals("no"))
                .forEach(word -> found.add(new Argument("adv", word)));
    }

    /** "The rebels are said to be present there", "remained active": what the verb above it says the adjective of. */
    private Optional<Integer> raisedSubject(int adjective) {
        int verb = sentence.governor(adjective);
        boolean raised = verb >= 0
                && (sentence.hasRelation(adjective, "xcomp")
                        || sentence.hasRelation(adjective, "conj")
                                && sentence.child(adjective, "cop").isPresent())
                && sentence.token(verb).isVerb()
                && sentence.child(adjective, "nsubj").isEmpty()
                && sentence.child(verb, "obj").isEmpty();
        return raised ? Optional.of(voice.surfaceSubject(verb)).filter(subject -> subject >= 0) : Optional.empty();
    }

    private void ofModifiers(int noun, List<Argument> found) {
        sentence.children(noun, "nmod:poss").forEach(owner -> found.add(new Argument("poss", owner)));
        sentence.children(noun, "compound", "amod").forEach(word -> found.add(new Argument("mod", word)));
        sentence.children(noun, "nummod").forEach(number -> found.add(new Argument("number", number)));
        sentence.children(noun, "det").forEach(word -> found.add(new Argument("det", word)));
        sentence.children(noun, "advmod").forEach(adverb -> found.add(new Argument("adv", adverb)));
        sentence.children(noun, "xcomp").forEach(clause -> found.add(new Argument("xcomp", clause)));
        sentence.children(noun, "ccomp").forEach(clause -> found.add(new Argument("ccomp", clause)));
    }

    /** "The recruitment and abduction of boys": what stands behind the second of two acts is said of both. */
    private List<Argument> sharedPhrases(int noun) {
        int first = sentence.governor(noun);
        boolean pair = sentence.hasRelation(noun, "conj")
                && sentence.token(first).isNoun()
                && sentence.children(noun, "nmod", "nmod:poss", "det", "compound")
                        .isEmpty();
        return pair
                ? Phrases.of(sentence, first).stream()
                        .filter(phrase -> phrase.head() > noun)
                        .toList()
                : List.of();
    }

    /** What the noun is said to be, that there is such a thing, or that something is it. */
    private void ofPredication(int noun, List<Argument> found) {
        int governor = sentence.governor(noun);
        if (sentence.hasRelation(noun, "appos")) {
            found.add(new Argument("appos", governor));
        }
        if (sentence.child(noun, "expl").isPresent()) {
            sentence.children(noun, "cop").forEach(be -> found.add(new Argument("there", be)));
        } else {
            sentence.children(noun, "cop").forEach(be -> found.add(new Argument("being", be)));
        }
        if (sentence.hasRelation(noun, "nsubj")
                && sentence.child(governor, "expl").isPresent()) {
            found.add(new Argument("there", governor));
            found.addAll(Phrases.of(sentence, governor));
        }
        if (sentence.hasRelation(noun, "nsubj")
                && sentence.child(governor, "cop").isPresent()) {
            found.add(new Argument("pred", governor));
        }
        if (governor >= 0
                && (sentence.hasRelation(noun, "obj", "nsubj:pass")
                        || sentence.hasRelation(noun, "obl")
                                && sentence.caseMarker(noun).matches("from|out"))
                && sentence.token(governor).isVerb()
                && !sentence.token(governor).tag().equals("VB")) {
            found.add(new Argument("deed", governor));
        }
        new FrontedAmong(sentence).saidOf(noun).ifPresent(said -> found.add(new Argument("subj", said)));
    }

    /** "The army intensified its bombardment": whoever supports the act is whom the pronoun of the act means. */
    private void dropPronounOfSubject(List<Argument> found) {
        boolean named = found.stream()
                .anyMatch(argument -> argument.slot().equals("subj")
                        && !sentence.token(argument.head()).isPronoun());
        if (named) {
            found.removeIf(argument -> argument.slot().equals("poss")
                    && sentence.token(argument.head()).isPronoun());
        }
    }

    /** "The fate of 20 hostages is unknown": whose that is of which an adjective is said. */
    private void ownersOfSubject(int subject, List<Argument> found) {
        sentence.children(subject, "nmod:poss").forEach(owner -> found.add(new Argument("owner", owner)));
        sentence.children(subject, "nmod").stream()
                .filter(owner -> sentence.caseMarker(owner).equals("of"))
                .forEach(owner -> found.add(new Argument("owner", owner)));
    }
}
