package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The participants of a predicate in logical slots, whatever the clause's form: active, passive, relative, participial,
 * controlled, raised, coordinated, nominal, or a noun with a support verb.
 */
public final class Arguments {

    /** Verbs that say of a happening that it happens: "clashes broke out between" is "clashes between". */
    private static final Set<String> HAPPENING = GrammarWords.of("happening");

    private static final Set<String> JOINING = GrammarWords.of("joining");

    /** "launched a series of attacks", "began a round of talks": who supports these supports what they are made of. */
    private static final Set<String> ROUNDS = GrammarWords.of("series");

    /** Verbs that say of an act what it reached: "shelling hit a mosque". */
    private static final Set<String> REACHING = GrammarWords.of("reaching");

    /** "Carried out dozens of attacks": who carried out so many carried out these. */
    private static final Set<String> COUNTS = GrammarWords.of("count");

    private static final Set<String> SENT = GrammarWords.of("sent-at-a-target");

    private static final Set<String> TEXTS = GrammarWords.of("text-that-acts");
    private static final Set<String> ISSUING = GrammarWords.of("issuing");

    private static final Set<String> CHARGES = GrammarWords.of("charge");

    private final Sentence sentence;
    private final SupportVerbs support;
    private final Voice voice;
    private final HiddenObject hidden;
    private final Copula copula;
    private final NamedInside named;
    private final OtherParties others;

    public Arguments(Sentence sentence, SupportVerbs support) {
        this.sentence = sentence;
        this.support = support;
        this.voice = new Voice(sentence);
        this.hidden = new HiddenObject(sentence);
        this.copula = new Copula(sentence, voice);
        this.named = new NamedInside(sentence);
        this.others = new OtherParties(sentence, voice, named, this::ofVerb);
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
            prepositional(copula.predicate(predicate), found);
        } else if (sentence.token(predicate).isVerb()) {
            ofVerb(predicate, found);
            copula.existing(predicate).forEach(thing -> prepositional(thing, found));
        } else {
            ofNounOrAdjective(predicate, found);
        }
        phrase.stream().filter(word -> word != predicate).forEach(word -> prepositional(word, found));
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

    private void ofVerb(int verb, List<Argument> found) {
        if (ofNominalGerund(verb, found)) {
            return;
        }
        boolean passive = voice.isPassive(verb);
        int subject = issuerOf(voice.surfaceSubject(verb), verb);
        if (subject >= 0) {
            found.add(new Argument(passive ? "obj" : "subj", subject));
        }
        if (subject >= 0 && !passive) {
            sentence.children(subject, "nmod:poss", "compound", "amod")
                    .forEach(owner -> found.add(new Argument("owner", owner)));
            sendersOf(subject).forEach(owner -> found.add(new Argument("owner", owner)));
        }
        sentence.children(verb, "obj").forEach(object -> addObject(verb, object, found));
        hidden.ofParticiple(verb).ifPresent(object -> found.add(new Argument("obj", object)));
        if (!passive) {
            hidden.ofPair(verb).ifPresent(object -> found.add(new Argument("obj", object)));
        }
        sentence.children(verb, "iobj").forEach(object -> found.add(new Argument("iobj", object)));
        sentence.children(verb, "xcomp").forEach(clause -> found.add(new Argument("xcomp", clause)));
        sentence.children(verb, "ccomp").forEach(clause -> found.add(new Argument("ccomp", clause)));
        sentence.children(verb, "advmod").forEach(adverb -> found.add(new Argument("adv", adverb)));
        placeOfWhere(verb).ifPresent(place -> found.add(new Argument("in", place)));
        for (Argument argument : prepositionsOf(verb)) {
            if (!passive && hidden.isQuantified(verb, argument)) {
                found.add(new Argument("obj", argument.head()));
                continue;
            }
            boolean agent = passive && argument.slot().equals("by");
            if (agent && voice.isOfLaterVerb(verb, argument.head())) {
                continue;
            }
            found.add(agent ? new Argument("subj", argument.head()) : argument);
        }
        if (passive) {
            voice.doerOfPair(verb).ifPresent(doer -> found.add(new Argument("subj", doer)));
        }
        if (voice.isHiddenGerund(verb)) {
            found.add(new Argument("obj", sentence.governor(verb)));
        }
        if (!passive && hidden.isGap(verb)) {
            found.add(new Argument("obj", sentence.governor(verb)));
        }
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
        return sentence.children(thing, "acl").stream()
                .filter(verb -> SENT.contains(sentence.token(verb).lemma()))
                .flatMap(verb -> sentence.children(verb, "obl").stream())
                .filter(sender -> sentence.caseMarker(sender).equals("by"))
                .toList();
    }

    /** "The town where the rebels live": what a clause with "where" belongs to is what it happens in. */
    private Optional<Integer> placeOfWhere(int verb) {
        boolean where = sentence.hasRelation(verb, "acl:relcl")
                && sentence.children(verb, "advmod").stream()
                        .anyMatch(adverb -> sentence.token(adverb).lower().equals("where"));
        return where ? Optional.of(sentence.governor(verb)) : Optional.empty();
    }

    /** "the shelling of a market by the army". */
    private boolean ofNominalGerund(int verb, List<Argument> found) {
        Optional<Integer> object = hidden.ofNominalGerund(verb);
        object.ifPresent(noun -> {
            found.add(new Argument("obj", noun));
            List<Argument> phrases = new ArrayList<>(prepositionsOf(verb));
            phrases.addAll(prepositionsOf(noun));
            if (sentence.hasRelation(verb, "amod", "acl")) {
                phrases.addAll(prepositionsOf(sentence.governor(verb)));
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

    private void ofNounOrAdjective(int noun, List<Argument> found) {
        sentence.children(noun, "nsubj", "nsubj:pass")
                .forEach(subject -> found.add(new Argument("subj", voice.antecedentIfRelative(subject, noun))));
        if (sentence.token(noun).isAdjective()) {
            sentence.children(noun, "nsubj").forEach(subject -> ownersOfSubject(subject, found));
        }
        sentence.children(noun, "nmod:poss").forEach(owner -> found.add(new Argument("poss", owner)));
        sentence.children(noun, "compound", "amod").forEach(word -> found.add(new Argument("mod", word)));
        sentence.children(noun, "det").forEach(word -> found.add(new Argument("det", word)));
        sentence.children(noun, "advmod").forEach(adverb -> found.add(new Argument("adv", adverb)));
        sentence.children(noun, "nsubj").stream()
                .flatMap(subject -> sentence.children(subject, "det").stream())
                .filter(word -> sentence.token(word).lower().equals("no"))
                .forEach(word -> found.add(new Argument("adv", word)));
        sentence.children(noun, "xcomp").forEach(clause -> found.add(new Argument("xcomp", clause)));
        sentence.children(noun, "ccomp").forEach(clause -> found.add(new Argument("ccomp", clause)));
        if (sentence.hasRelation(noun, "appos")) {
            found.add(new Argument("appos", sentence.governor(noun)));
        }
        if (sentence.hasRelation(noun, "nsubj")
                && sentence.child(sentence.governor(noun), "expl").isPresent()) {
            found.add(new Argument("there", sentence.governor(noun)));
            found.addAll(prepositionsOf(sentence.governor(noun)));
        }
        if (sentence.child(noun, "expl").isPresent()) {
            sentence.children(noun, "cop").forEach(be -> found.add(new Argument("there", be)));
        }
        if (sentence.hasRelation(noun, "nsubj")
                && sentence.child(sentence.governor(noun), "cop").isPresent()) {
            found.add(new Argument("pred", sentence.governor(noun)));
        }
        if (isInverted(noun)) {
            found.add(new Argument("subj", sentence.governor(noun)));
        }
        prepositional(noun, found);
        new NamedValue(sentence).of(noun).forEach(number -> found.add(new Argument("value", number)));
        if (sentence.hasRelation(noun, "amod")) {
            found.add(new Argument("subj", sentence.governor(noun)));
        }
        supported(noun, found);
        dropPronounOfSubject(found);
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

    /** "Among the dead were three children": what is said to be among them stands behind. */
    private boolean isInverted(int noun) {
        int said = sentence.governor(noun);
        return said > noun
                && sentence.hasRelation(noun, "obl")
                && sentence.caseMarker(noun).equals("among")
                && sentence.child(said, "cop").filter(copula -> copula > noun).isPresent()
                && sentence.child(said, "nsubj").isEmpty();
    }

    /**
     * The subject of a verb that supports the noun: "launched an attack", "an attack carried out by", "repelled an
     * attack".
     */
    private void supported(int noun, List<Argument> found) {
        int whole = sentence.governor(noun);
        if (sentence.hasRelation(noun, "nmod")
                && sentence.caseMarker(noun).equals("of")
                && whole >= 0
                && (COUNTS.contains(sentence.token(whole).lemma())
                        || sentence.token(whole).isNumber())) {
            supported(whole, found);
        }
        if (sentence.hasRelation(noun, "nmod")
                && sentence.caseMarker(noun).equals("of")
                && ROUNDS.contains(sentence.token(whole).lemma())) {
            supported(whole, found);
        }
        if (sentence.hasRelation(noun, "obj", "nsubj:pass")) {
            lendSubject(sentence.governor(noun), found);
            borrowPrepositions(sentence.governor(noun), found);
        }
        if (sentence.hasRelation(noun, "nsubj")
                && HAPPENING.contains(sentence.token(sentence.governor(noun)).lemma())) {
            found.addAll(prepositionsOf(sentence.governor(noun)));
        }
        joined(noun, found);
        struck(noun, found);
        answeredFor(noun, found);
        sentence.children(noun, "nmod").stream()
                .filter(phrase -> sentence.caseMarker(phrase).equals("of"))
                .flatMap(phrase -> prepositionsOf(phrase).stream())
                .filter(agent -> agent.slot().equals("by"))
                .forEach(found::add);
        sentence.children(noun, "acl", "acl:relcl").forEach(verb -> lendSubject(verb, found));
        sentence.children(noun, "amod").stream()
                .filter(voice::isHiddenGerund)
                .forEach(verb -> lendSubject(verb, found));
        if (sentence.hasRelation(noun, "conj") && sentence.governor(noun) >= 0) {
            int first = sentence.governor(noun);
            if (sentence.hasRelation(first, "obj", "nsubj:pass")) {
                lendSubject(sentence.governor(first), found);
            }
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
    }

    private void lendSubject(int verb, List<Argument> found) {
        String lemma = sentence.token(verb).lemma();
        String slot =
                support.acting().contains(lemma) ? "subj" : support.facing().contains(lemma) ? "faces" : "";
        if (slot.isEmpty() || !sentence.token(verb).isVerb()) {
            return;
        }
        List<Argument> ofVerb = new ArrayList<>();
        ofVerb(verb, ofVerb);
        ofVerb.stream()
                .filter(argument -> argument.slot().equals("subj"))
                .forEach(argument -> found.add(new Argument(slot, argument.head())));
    }

    /** "launched an offensive against the rebels" with the phrase hung on the verb. */
    private void borrowPrepositions(int verb, List<Argument> found) {
        if (support.acting().contains(sentence.token(verb).lemma())) {
            found.addAll(prepositionsOf(verb));
        }
    }

    /** Whose a noun of the trigger's own words is: "remained in the army's hands", "fell into rebel hands". */
    private void ownersOf(int word, List<Argument> found) {
        sentence.children(word, "nmod:poss").forEach(owner -> found.add(new Argument("poss", owner)));
        sentence.children(word, "compound", "amod").forEach(owner -> found.add(new Argument("mod", owner)));
    }

    private void prepositional(int word, List<Argument> found) {
        found.addAll(prepositionsOf(word));
    }

    private List<Argument> prepositionsOf(int word) {
        return Phrases.of(sentence, word);
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
