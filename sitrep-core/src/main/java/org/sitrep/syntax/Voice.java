package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** Whether a verb's subject acts or is acted on, and which noun its subject is, however the clause is built. */
final class Voice {

    private static final int FARTHEST = 6;
    private static final Set<String> UNDERTAKING = GrammarWords.of("undertaking");
    private static final Set<String> OBJECT_CONTROL = Set.of("of", "from", "with", "for");
    private static final Set<String> BEFORE_GERUNDS =
            Set.of("after", "before", "since", "without", "while", "by", "despite");

    private static final Set<String> UNDOING = GrammarWords.of("undoing");
    private static final Set<String> EFFECTS = GrammarWords.of("effect");

    private final Sentence sentence;

    Voice(Sentence sentence) {
        this.sentence = sentence;
    }

    /** A passive, or a past participle that stands alone ("civilians displaced by fighting"). */
    boolean isPassive(int verb) {
        if (!sentence.children(verb, "nsubj:pass", "aux:pass").isEmpty()) {
            return true;
        }
        Token token = sentence.token(verb);
        if (isSecondOfPassivePair(verb)) {
            return true;
        }
        if (!token.isVerb() || sentence.child(verb, "obj").isPresent() && !hasAgent(verb)) {
            return false;
        }
        boolean bare = sentence.children(verb, "aux", "cop").isEmpty();
        if (bare && token.tag().equals("VBN") && sentence.hasRelation(verb, "xcomp")) {
            return true;
        }
        if (!sentence.children(verb, "nsubj").isEmpty()) {
            return bare && token.tag().equals("VBN") && (hasAgent(verb) || sentence.hasRelation(verb, "dep"));
        }
        return bare && (token.tag().equals("VBN") && !isSecondOfActivePair(verb) || isReducedRelative(verb));
    }

    /** "have attacked and wounded": the second participle shares the first one's "have". */
    private boolean isSecondOfActivePair(int verb) {
        return sentence.hasRelation(verb, "conj")
                && sentence.token(sentence.governor(verb)).isVerb()
                && !isPassive(sentence.governor(verb));
    }

    /** "Was sentenced to prison and fined 3 million": the second participle shares the first one's "was". */
    private boolean isSecondOfPassivePair(int verb) {
        int first = sentence.governor(verb);
        return first >= 0
                && first < verb
                && sentence.hasRelation(verb, "conj")
                && sentence.token(verb).tag().equals("VBN")
                && sentence.child(verb, "nsubj", "aux").isEmpty()
                && sentence.child(first, "aux:pass").isPresent();
    }

    private boolean isReducedRelative(int verb) {
        return sentence.token(verb).tag().equals("VBD")
                && (sentence.hasRelation(verb, "acl") && hasAgent(verb) || nounWithParticiple(verb) >= 0);
    }

    /**
     * "the four people killed", "buried the women shot by the militia": the noun right before a participle that the
     * parser took for a finite verb and left unrelated; else {@link Sentence#ROOT}.
     */
    private int nounWithParticiple(int verb) {
        int before = verb - 1;
        boolean loose = sentence.hasRelation(verb, "dep", "csubj")
                && sentence.child(verb, "obj", "aux").isEmpty()
                && (sentence.child(verb, "nsubj").isEmpty() || sentence.hasRelation(verb, "csubj"))
                && before >= 0
                && sentence.token(before).tag().equals("NNS");
        return loose && (sentence.governor(verb) == before || hasAgent(verb)) || isReportedOf(verb, before)
                ? before
                : Sentence.ROOT;
    }

    /** "The navy reported one marine killed": the noun before the participle, which the parser left unrelated. */
    private boolean isReportedOf(int verb, int before) {
        return before >= 0
                && sentence.token(verb).tag().equals("VBN")
                && sentence.hasRelation(verb, "xcomp")
                && sentence.token(before).isNoun()
                && sentence.hasRelation(before, "dep")
                && sentence.governor(before) == verb;
    }

    private boolean hasAgent(int verb) {
        return sentence.children(verb, "obl", "nmod").stream()
                .anyMatch(child -> sentence.caseMarker(child).equals("by"));
    }

    /** The noun that a verb is predicated of on the surface, or {@link Sentence#ROOT} if there is none. */
    int surfaceSubject(int verb) {
        return surfaceSubject(verb, FARTHEST);
    }

    private int surfaceSubject(int verb, int steps) {
        if (nounWithParticiple(verb) >= 0) {
            return nounWithParticiple(verb);
        }
        int own = sentence.child(verb, "nsubj", "nsubj:pass").orElse(Sentence.ROOT);
        if (own >= 0) {
            return antecedentIfRelative(own, verb);
        }
        int before = nounBeforeAuxiliary(verb);
        int governor = sentence.governor(verb);
        if (isEffectOfPassive(verb, governor)) {
            return doer(governor);
        }
        if (before >= 0 || governor < 0 || steps == 0) {
            return before;
        }
        return inherited(verb, governor, steps - 1);
    }

    /** "A convoy was attacked, killing five": what was attacked did not kill. */
    private boolean isEffectOfPassive(int verb, int governor) {
        return governor >= 0
                && governor < verb
                && sentence.token(verb).tag().equals("VBG")
                && EFFECTS.contains(sentence.token(verb).lemma())
                && sentence.token(verb - 1).surface().equals(",")
                && sentence.token(governor).isVerb()
                && isPassive(governor);
    }

    /** "Was detained and beaten by soldiers": whom "by" names behind the last of several participles did them all. */
    Optional<Integer> doerOfPair(int verb) {
        if (hasAgent(verb)) {
            return Optional.empty();
        }
        boolean second = sentence.hasRelation(verb, "conj");
        int other =
                second ? sentence.governor(verb) : sentence.child(verb, "conj").orElse(Sentence.ROOT);
        boolean pair = other >= 0
                && isSideBySide(Math.min(verb, other), Math.max(verb, other))
                && sentence.token(verb).tag().equals("VBN")
                && sentence.token(other).tag().equals("VBN")
                && (second
                        || sentence.child(other, "nsubj", "nsubj:pass", "aux:pass")
                                .isEmpty());
        boolean undone = second && isOfLaterVerb(other, doer(other));
        int last = Math.max(verb, other);
        return Optional.of(pair || undone ? doer(other) : Sentence.ROOT).filter(doer -> doer > last);
    }

    /** "Was murdered and buried by relatives": who does what comes afterwards did not do what came before. */
    boolean isOfLaterVerb(int verb, int doer) {
        return sentence.children(verb, "conj").stream()
                .anyMatch(later -> later < doer
                        && sentence.token(later).tag().equals("VBN")
                        && UNDOING.contains(sentence.token(later).lemma()));
    }

    /**
     * "Detained and beaten", not "abducted in Jos and freed": nothing but "and", commas and adverbs stands between, and
     * the second undoes nothing.
     */
    private boolean isSideBySide(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (!sentence.token(i).tag().matches("CC|,|RB|VBN")) {
                return false;
            }
        }
        return !UNDOING.contains(sentence.token(second).lemma());
    }

    private int doer(int passive) {
        return sentence.children(passive, "obl").stream()
                .filter(phrase -> sentence.caseMarker(phrase).equals("by"))
                .findFirst()
                .orElse(Sentence.ROOT);
    }

    /**
     * "close to 2,000 were evacuated": the noun or number right before a finite auxiliary, where the parser found no
     * subject.
     */
    private int nounBeforeAuxiliary(int verb) {
        int auxiliary = sentence.child(verb, "aux:pass", "aux").orElse(0);
        boolean finite = auxiliary > 0 && sentence.token(auxiliary).tag().matches("VBD|VBZ|VBP|MD");
        if (!finite || !sentence.hasRelation(verb, "dep", "conj", "parataxis", "root")) {
            return Sentence.ROOT;
        }
        int before = auxiliary - 1;
        boolean objectAbove = sentence.token(before).isNoun()
                && sentence.hasRelation(verb, "dep")
                && sentence.hasRelation(before, "obj")
                && sentence.governor(before) == sentence.governor(verb);
        boolean nominal = objectAbove
                || sentence.token(before).isNumber()
                || sentence.token(before).tag().equals("NNS");
        return nominal && !sentence.hasRelation(before, "nsubj", "nsubj:pass") ? before : Sentence.ROOT;
    }

    private int inherited(int verb, int governor, int steps) {
        String relation = sentence.relation(verb);
        int told = lastToldBefore(verb, governor);
        if (told >= 0) {
            return surfaceSubject(told, steps);
        }
        if (isHiddenGerund(verb)) {
            return ofHiddenGerund(governor, steps);
        }
        if (relation.equals("acl:relcl")) {
            return governor;
        }
        if (isSetOff(verb, governor)) {
            return ofClauseAround(governor, steps);
        }
        if (relation.equals("acl") || relation.equals("amod")) {
            return isInfinitive(verb) ? ofGoverningVerb(governor, steps) : governor;
        }
        Optional<Integer> addressed = Aim.addressed(sentence, verb);
        if (addressed.isPresent()) {
            return addressed.get();
        }
        if (relation.equals("xcomp")) {
            return Aim.isDoneByObject(sentence, verb)
                    ? sentence.child(governor, "obj").orElseGet(() -> surfaceSubject(governor, steps))
                    : surfaceSubject(governor, steps);
        }
        if (isObjectControlled(verb, governor)) {
            return sentence.child(governor, "obj").orElseGet(() -> surfaceSubject(governor, steps));
        }
        boolean hadTo = relation.equals("ccomp")
                && isInfinitive(verb)
                && sentence.token(governor).lemma().equals("have");
        boolean shares = hadTo
                || relation.equals("conj")
                || relation.equals("advcl") && !isFinite(verb)
                || isGerundAfterPreposition(verb);
        return shares ? surfaceSubject(governor, steps) : Sentence.ROOT;
    }

    /**
     * "The army bombed the market, witnesses said, killing 12": the participle goes on with what was told, not with the
     * telling.
     */
    private int lastToldBefore(int verb, int governor) {
        boolean inserted = sentence.token(verb).tag().equals("VBG")
                && sentence.hasRelation(verb, "dep", "advcl")
                && sentence.children(governor, "ccomp", "parataxis").stream().anyMatch(told -> told < governor);
        int teller = sentence.child(governor, "nsubj").orElse(governor);
        for (int at = Math.min(teller, governor) - 1; inserted && at >= 0; at--) {
            if (sentence.token(at).isVerb()
                    && sentence.child(at, "nsubj", "nsubj:pass").isPresent()) {
                return at;
            }
        }
        return Sentence.ROOT;
    }

    /** "accused the army of killing nine farmers": the object is who does it; "admits to losing ten": the subject. */
    private int ofHiddenGerund(int noun, int steps) {
        int first = sentence.hasRelation(noun, "conj") ? sentence.governor(noun) : noun;
        int above = sentence.governor(first);
        if (above < 0) {
            return Sentence.ROOT;
        }
        boolean controlled = OBJECT_CONTROL.contains(sentence.caseMarker(first));
        if (controlled && sentence.hasRelation(above, "obj", "nsubj:pass")) {
            return above;
        }
        return controlled && sentence.child(above, "obj").isPresent()
                ? sentence.child(above, "obj").get()
                : surfaceSubject(above, steps);
    }

    /**
     * "ambushed a convoy, killing a man": behind a comma a participle goes on with the clause, not with its last noun.
     */
    private boolean isSetOff(int verb, int governor) {
        return sentence.token(verb).tag().equals("VBG")
                && sentence.hasRelation(verb, "acl", "dep")
                && governor < verb
                && sentence.token(governor).isNoun()
                && sentence.token(verb - 1).surface().equals(",");
    }

    private int ofClauseAround(int noun, int steps) {
        int above = noun;
        while (above >= 0 && !sentence.token(above).isVerb()) {
            above = sentence.governor(above);
        }
        if (above < 0 || !isPassive(above)) {
            return above < 0 ? noun : surfaceSubject(above, steps);
        }
        return sentence.children(above, "obl", "nmod").stream()
                .filter(child -> sentence.caseMarker(child).equals("by"))
                .findFirst()
                .orElse(Sentence.ROOT);
    }

    /** "An attempt by the rebels to kidnap him", "launched a campaign to drive them out": who does the infinitive. */
    private int ofGoverningVerb(int noun, int steps) {
        Optional<Integer> own = sentence.children(noun, "nmod", "nmod:poss").stream()
                .filter(doer -> sentence.hasRelation(doer, "nmod:poss")
                        || sentence.caseMarker(doer).equals("by"))
                .findFirst();
        int verb = sentence.governor(noun);
        boolean undertaken = verb >= 0
                && sentence.token(verb).isVerb()
                && UNDERTAKING.contains(sentence.token(verb).lemma())
                && !isPassive(verb);
        return own.orElseGet(() -> undertaken ? surfaceSubject(verb, steps) : Sentence.ROOT);
    }

    private boolean isInfinitive(int verb) {
        return sentence.children(verb, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
    }

    private boolean isFinite(int verb) {
        String tag = sentence.token(verb).tag();
        boolean auxiliary = sentence.children(verb, "aux").stream()
                .anyMatch(aux -> !sentence.token(aux).tag().equals("VBG"));
        return !isInfinitive(verb) && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || auxiliary);
    }

    private boolean isGerundAfterPreposition(int verb) {
        return isGerund(verb) && sentence.hasRelation(verb, "obl", "nmod", "advcl", "dep", "ccomp");
    }

    /**
     * "accused the troops of killing", "prevented them from leaving", "arrested three men for killing": the object is
     * who does it.
     */
    private boolean isObjectControlled(int verb, int governor) {
        boolean marked = OBJECT_CONTROL.contains(sentence.caseMarker(verb))
                || sentence.children(verb, "mark").stream()
                        .anyMatch(mark ->
                                OBJECT_CONTROL.contains(sentence.token(mark).lower()));
        return isGerund(verb) && marked && sentence.token(governor).isVerb();
    }

    /** "killing", "having killed". */
    private boolean isGerund(int verb) {
        return sentence.token(verb).tag().equals("VBG")
                || sentence.children(verb, "aux").stream()
                        .anyMatch(word -> sentence.token(word).lower().equals("having"));
    }

    /** For "who", "which" and "that" the noun they stand for; else the token itself. */
    int antecedentIfRelative(int token, int verb) {
        if (!sentence.token(token).tag().startsWith("W")) {
            return token;
        }
        int clause = verb;
        for (int steps = 0; steps < FARTHEST && clause >= 0; steps++) {
            if (sentence.hasRelation(clause, "acl:relcl")) {
                return named(sentence.governor(clause));
            }
            clause = sentence.governor(clause);
        }
        return nounBefore(token);
    }

    /** "Karim Sani, an officer who leads the gang": the name that the noun stands in apposition to. */
    private int named(int noun) {
        int name = sentence.governor(noun);
        boolean apposition = name >= 0 && sentence.hasRelation(noun, "appos");
        return apposition
                        && sentence.token(name).isProperNoun()
                        && sentence.token(noun).tag().equals("NN")
                ? name
                : noun;
    }

    /** Where the parser did not find the relative clause: the noun that stands before the pronoun. */
    private int nounBefore(int pronoun) {
        int at = pronoun - 1;
        while (at >= 0 && sentence.token(at).isPunctuation()) {
            at--;
        }
        boolean opensClause = at < 0 || pronoun - at > 3 || !sentence.token(at).isNoun();
        return opensClause ? pronoun : at;
    }

    /**
     * A gerund that the parser took for an adjective: "after braving offensives", "admits to losing 10 fighters", where
     * the noun is what is braved or lost.
     */
    boolean isHiddenGerund(int verb) {
        if (!isGerund(verb) || !sentence.hasRelation(verb, "amod")) {
            return false;
        }
        int before = verb - 1;
        if (before >= 0 && BEFORE_GERUNDS.contains(sentence.token(before).lower()) || isBeforeDeterminer(verb)) {
            return true;
        }
        int noun = sentence.governor(verb);
        boolean coordinated =
                before >= 0 && sentence.token(before).tag().equals("CC") && sentence.hasRelation(noun, "conj");
        return coordinated
                && sentence.children(sentence.governor(noun), "amod").stream().anyMatch(this::isHiddenGerund);
    }

    /**
     * "to losing 10 fighters", "of having killed nine farmers": no adjective stands before a number without an article.
     */
    private boolean isBeforeDeterminer(int verb) {
        int after = verb + 1;
        int before = verb - 1;
        return after < sentence.governor(verb)
                && sentence.token(after).tag().matches("CD|DT|PRP\\$")
                && before >= 0
                && sentence.token(before).tag().matches("IN|TO|VBG|CC|,");
    }
}
