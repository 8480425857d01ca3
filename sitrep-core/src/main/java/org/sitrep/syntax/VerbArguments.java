package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The participants of a verb in logical slots: active, passive, participial, or a gerund that is a noun. */
final class VerbArguments {

    private static final Set<String> SENT = GrammarWords.of("sent-at-a-target");
    private static final Set<String> TEXTS = GrammarWords.of("text-that-acts");
    private static final Set<String> ISSUING = GrammarWords.of("issuing");

    private final Sentence sentence;
    private final Voice voice;
    private final HiddenObject hidden;

    VerbArguments(Sentence sentence, Voice voice) {
        this.sentence = sentence;
        this.voice = voice;
        this.hidden = new HiddenObject(sentence);
    }

    void of(int verb, List<Argument> found) {
        if (isNominalGerund(verb, found)) {
            return;
        }
        boolean passive = voice.isPassive(verb);
        int subject = issuerOf(voice.surfaceSubject(verb), verb);
        if (subject >= 0) {
            found.add(new Argument(passive ? "obj" : "subj", subject));
        }
        if (subject >= 0 && !passive) {
            ownersOf(subject, found);
        }
        if (subject >= 0) {
            stuffOf(subject).forEach(stuff -> found.add(new Argument("stuff", stuff)));
        }
        objectsOf(verb, passive, found);
        sentence.children(verb, "iobj").forEach(object -> found.add(new Argument("iobj", object)));
        sentence.children(verb, "xcomp").forEach(clause -> found.add(new Argument("xcomp", clause)));
        sentence.children(verb, "ccomp").forEach(clause -> found.add(new Argument("ccomp", clause)));
        sentence.children(verb, "advmod").forEach(adverb -> found.add(new Argument("adv", adverb)));
        modalsOf(verb).forEach(modal -> found.add(new Argument("modal", modal)));
        placeOfWhere(verb).ifPresent(place -> found.add(new Argument("in", place)));
        phrasesOf(verb, passive, found);
        if (passive) {
            voice.doerOfPair(verb).ifPresent(doer -> found.add(new Argument("subj", doer)));
        }
    }

    /** "They will come and burn it": a verb's own modal, or that of the verb it is joined to. */
    private List<Integer> modalsOf(int verb) {
        boolean shares = sentence.hasRelation(verb, "conj")
                && sentence.children(verb, "aux", "nsubj", "nsubj:pass").isEmpty();
        int bearer = shares && sentence.governor(verb) >= 0 ? sentence.governor(verb) : verb;
        return sentence.children(bearer, "aux").stream()
                .filter(auxiliary -> sentence.token(auxiliary).tag().equals("MD"))
                .toList();
    }

    /** "The price of flour rose", "recruitment to the militia fell": what the subject is of. */
    private List<Integer> stuffOf(int subject) {
        return sentence.children(subject, "nmod").stream()
                .filter(stuff -> sentence.caseMarker(stuff).matches("of|to|for|into|by"))
                .toList();
    }

    private void objectsOf(int verb, boolean passive, List<Argument> found) {
        sentence.children(verb, "obj").forEach(object -> addObject(verb, object, found));
        hidden.ofParticiple(verb).ifPresent(object -> found.add(new Argument("obj", object)));
        if (!passive) {
            hidden.ofPair(verb).ifPresent(object -> found.add(new Argument("obj", object)));
        }
        if (voice.isHiddenGerund(verb) || !passive && hidden.isGap(verb)) {
            found.add(new Argument("obj", sentence.governor(verb)));
        }
    }

    private void phrasesOf(int verb, boolean passive, List<Argument> found) {
        for (Argument argument : Phrases.of(sentence, verb)) {
            boolean agent = passive && argument.slot().equals("by");
            if (!passive && hidden.isQuantified(verb, argument)) {
                found.add(new Argument("obj", argument.head()));
            } else if (!agent) {
                found.add(argument);
            } else if (!voice.isOfLaterVerb(verb, argument.head())) {
                found.add(new Argument("subj", argument.head()));
                ownersOf(argument.head(), found);
            }
        }
    }

    /** "Rebel missiles", "missiles fired by the army": whose the doer is, or who sent it. */
    private void ownersOf(int doer, List<Argument> found) {
        sentence.children(doer, "nmod:poss", "compound", "amod")
                .forEach(owner -> found.add(new Argument("owner", owner)));
        sendersOf(doer).forEach(owner -> found.add(new Argument("owner", owner)));
    }

    /** "Issued a statement condemning the raid": whoever issues a text does what the text is said to do. */
    private int issuerOf(int subject, int verb) {
        boolean text = subject >= 0
                && sentence.hasRelation(verb, "acl")
                && sentence.governor(verb) == subject
                && sentence.token(verb).tag().equals("VBG")
                && sentence.hasRelation(subject, "obj")
                && TEXTS.contains(sentence.token(subject).lemma());
        int issuing = text ? sentence.governor(subject) : Sentence.ROOT;
        boolean issued =
                issuing >= 0 && ISSUING.contains(sentence.token(issuing).lemma());
        int issuer = issued ? voice.surfaceSubject(issuing) : Sentence.ROOT;
        return issuer >= 0 ? issuer : subject;
    }

    /** "The missiles fired by the army struck a depot": whose missiles they are. */
    private List<Integer> sendersOf(int thing) {
        return sentence.children(thing, "acl", "amod").stream()
                .filter(verb -> verb > thing)
                .filter(verb -> SENT.contains(sentence.token(verb).lemma()))
                .flatMap(verb -> sentence.children(verb, "obl").stream())
                .filter(sender -> sentence.caseMarker(sender).equals("by"))
                .toList();
    }

    /** "The town where the rebels live": what a clause with "where" belongs to is what it happens in. */
    Optional<Integer> placeOfWhere(int verb) {
        boolean where = sentence.hasRelation(verb, "acl:relcl")
                && sentence.children(verb, "advmod").stream()
                        .anyMatch(adverb -> sentence.token(adverb).lower().equals("where"));
        return where ? Optional.of(sentence.governor(verb)) : Optional.empty();
    }

    /** "the shelling of a market by the army". */
    private boolean isNominalGerund(int verb, List<Argument> found) {
        Optional<Integer> object = hidden.ofNominalGerund(verb);
        object.ifPresent(noun -> {
            found.add(new Argument("obj", noun));
            List<Argument> phrases = new ArrayList<>(Phrases.of(sentence, verb));
            phrases.addAll(Phrases.of(sentence, noun));
            if (sentence.hasRelation(verb, "amod", "acl")) {
                phrases.addAll(Phrases.of(sentence, sentence.governor(verb)));
            }
            phrases.forEach(
                    phrase -> found.add(phrase.slot().equals("by") ? new Argument("subj", phrase.head()) : phrase));
        });
        return object.isPresent();
    }

    private void addObject(int verb, int object, List<Argument> found) {
        if (sentence.token(object).isAdjective() && voice.isPassive(verb)) {
            found.add(new Argument("xcomp", object)); // "was shot dead"
            return;
        }
        found.add(new Argument("obj", voice.antecedentIfRelative(object, verb)));
        hidden.beforeOutcome(object).ifPresent(noun -> found.add(new Argument("obj", noun)));
    }
}
