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

    private static final Set<String> PHRASE_RELATIONS = Set.of("obl", "nmod", "obl:tmod", "nmod:tmod", "obl:npmod");

    /** Verbs that say of a happening that it happens: "clashes broke out between" is "clashes between". */
    private static final Set<String> HAPPENING = GrammarWords.of("happening");

    /** "launched a series of attacks", "began a round of talks": who supports these supports what they are made of. */
    private static final Set<String> ROUNDS = GrammarWords.of("series");

    /** Verbs that say of an act what it reached: "shelling hit a mosque". */
    private static final Set<String> REACHING = GrammarWords.of("reaching");

    /** "Carried out dozens of attacks": who carried out so many carried out these. */
    private static final Set<String> COUNTS = GrammarWords.of("count");

    private static final Set<String> CHARGES = GrammarWords.of("charge");

    /** "lifted the ban on imports of beef from Brazil": how many phrases deep a name may stand in an object. */
    private static final int DEEPEST = 3;

    private static final Set<String> INSIDE =
            Set.of("of", "from", "by", "on", "to", "for", "with", "against", "towards", "toward", "between", "over");
    /**
     * "restrictions imposed on the party", "an order sought by the union": participles that say whom a thing concerns.
     */
    private static final Set<String> BROUGHT = GrammarWords.of("brought-to-bear");
    /** "2 million in aid to Fiji". */
    private static final Set<String> AMOUNTS = GrammarWords.of("amount");

    private static final Set<String> OPENED =
            Set.of("obj", "to", "for", "on", "against", "over", "at", "with", "about", "from");
    private static final Set<String> REACHED =
            Set.of("obj", "iobj", "to", "with", "for", "from", "against", "on", "towards", "toward", "nested");

    private final Sentence sentence;
    private final SupportVerbs support;
    private final Voice voice;
    private final HiddenObject hidden;
    private final Copula copula;

    public Arguments(Sentence sentence, SupportVerbs support) {
        this.sentence = sentence;
        this.support = support;
        this.voice = new Voice(sentence);
        this.hidden = new HiddenObject(sentence);
        this.copula = new Copula(sentence, voice);
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
        inside(predicate, phrase, found);
        done(found);
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
        int subject = voice.surfaceSubject(verb);
        if (subject >= 0) {
            found.add(new Argument(passive ? "obj" : "subj", subject));
        }
        if (subject >= 0 && !passive) {
            sentence.children(subject, "nmod:poss", "compound", "amod")
                    .forEach(owner -> found.add(new Argument("owner", owner)));
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

    /** Whom the object names: "rejected a request from Ankara", "lifted sanctions on Mali", "backed Niger's plan". */
    private void inside(int predicate, BitSet phrase, List<Argument> found) {
        List<Integer> objects = new ArrayList<>();
        found.stream()
                .filter(argument -> OPENED.contains(argument.slot()))
                .forEach(object -> objects.add(object.head()));
        phrase.stream().filter(word -> word != predicate).forEach(objects::add);
        objects.forEach(object -> inside(object, DEEPEST, found));
    }

    private void inside(int object, int levels, List<Argument> found) {
        sentence.children(object, "nmod:poss", "compound", "amod")
                .forEach(owner -> found.add(new Argument("nested", owner)));
        List<Argument> phrases = new ArrayList<>(prepositionsOf(object));
        sentence.children(object, "acl").stream()
                .filter(verb -> BROUGHT.contains(sentence.token(verb).lemma())
                        && sentence.token(verb).tag().equals("VBN"))
                .forEach(verb -> phrases.addAll(prepositionsOf(verb)));
        boolean amount = AMOUNTS.contains(sentence.token(object).lemma());
        for (Argument argument : phrases) {
            if (INSIDE.contains(argument.slot()) || amount && argument.slot().equals("in")) {
                found.add(new Argument("nested", argument.head()));
                if (levels > 1) {
                    inside(argument.head(), levels - 1, found);
                }
            }
        }
    }

    /**
     * Whom the act of a complement clause reaches: "agreed to lend Chad two ships", "offered to talk with the rebels".
     */
    private void done(List<Argument> found) {
        for (Argument clause : List.copyOf(found)) {
            boolean isClause = clause.slot().equals("xcomp") || clause.slot().equals("ccomp");
            if (isClause) {
                sentence.children(clause.head(), "nsubj").forEach(subject -> found.add(new Argument("asked", subject)));
            }
            if (isClause && sentence.token(clause.head()).isVerb() && !voice.isPassive(clause.head())) {
                List<Argument> below = new ArrayList<>();
                ofVerb(clause.head(), below);
                inside(clause.head(), new BitSet(), below);
                below.stream()
                        .filter(argument -> REACHED.contains(argument.slot()))
                        .forEach(argument -> found.add(new Argument("done", argument.head())));
            }
        }
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
        sentence.children(noun, "nmod:poss").forEach(owner -> found.add(new Argument("poss", owner)));
        sentence.children(noun, "compound", "amod").forEach(word -> found.add(new Argument("mod", word)));
        sentence.children(noun, "det").forEach(word -> found.add(new Argument("det", word)));
        sentence.children(noun, "advmod").forEach(adverb -> found.add(new Argument("adv", adverb)));
        sentence.children(noun, "nsubj").stream()
                .flatMap(subject -> sentence.children(subject, "det").stream())
                .filter(word -> sentence.token(word).lower().equals("no"))
                .forEach(word -> found.add(new Argument("adv", word)));
        sentence.children(noun, "xcomp").forEach(clause -> found.add(new Argument("xcomp", clause)));
        if (sentence.hasRelation(noun, "appos")) {
            found.add(new Argument("appos", sentence.governor(noun)));
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
        List<Argument> found = new ArrayList<>();
        for (int child : sentence.children(word)) {
            if (PHRASE_RELATIONS.contains(sentence.relation(child))) {
                String marker = sentence.caseMarker(child);
                found.add(new Argument(marker.isEmpty() ? "bare" : marker, child));
            }
        }
        return found;
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
