package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** Whether a verb's subject acts or is acted on, and which noun its subject is, however the clause is built. */
final class Voice {

    private static final int FARTHEST = 6;
    private static final Set<String> UNDERTAKING = GrammarWords.of("undertaking");
    private static final Set<String> EFFECTS = GrammarWords.of("effect");

    private final Sentence sentence;
    private final Passive passive;
    private final Gerunds gerunds;
    private final Antecedent antecedent;

    Voice(Sentence sentence) {
        this.sentence = sentence;
        this.passive = new Passive(sentence);
        this.gerunds = new Gerunds(sentence);
        this.antecedent = new Antecedent(sentence);
    }

    /** A passive, or a past participle that stands alone ("civilians displaced by fighting"). */
    boolean isPassive(int verb) {
        return passive.is(verb);
    }

    /** "Was detained and beaten by soldiers": whom "by" names behind the last of several participles did them all. */
    Optional<Integer> doerOfPair(int verb) {
        return passive.doerOfPair(verb);
    }

    /** "Was murdered and buried by relatives": who does what comes afterwards did not do what came before. */
    boolean isOfLaterVerb(int verb, int doer) {
        return passive.isOfLaterVerb(verb, doer);
    }

    /** Whether a gerund was taken for an adjective: "admits to losing 10 fighters". */
    boolean isHiddenGerund(int verb) {
        return gerunds.isHidden(verb);
    }

    /** For "who", "which" and "that" the noun they stand for; else the token itself. */
    int antecedentIfRelative(int token, int verb) {
        return antecedent.of(token, verb);
    }

    /** The noun that a verb is predicated of on the surface, or {@link Sentence#ROOT} if there is none. */
    int surfaceSubject(int verb) {
        return surfaceSubject(verb, FARTHEST);
    }

    private int surfaceSubject(int verb, int steps) {
        if (passive.nounWithParticiple(verb) >= 0) {
            return passive.nounWithParticiple(verb);
        }
        int own = sentence.child(verb, "nsubj", "nsubj:pass").orElse(Sentence.ROOT);
        if (own >= 0) {
            return antecedent.of(own, verb);
        }
        int before = nounBeforeAuxiliary(verb);
        int governor = sentence.governor(verb);
        if (isEffectOfPassive(verb, governor)) {
            return passive.doer(governor);
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
                && passive.is(governor);
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
        if (gerunds.isHidden(verb)) {
            return ofHiddenGerund(governor, steps);
        }
        if (relation.equals("acl:relcl")) {
            return described(governor);
        }
        if (isSetOff(verb, governor)) {
            return ofClauseAround(governor, steps);
        }
        if (relation.equals("acl") || relation.equals("amod")) {
            return isInfinitive(verb) ? ofGoverningVerb(governor, steps) : described(governor);
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
        if (gerunds.isObjectControlled(verb, governor)) {
            return sentence.child(governor, "obj").orElseGet(() -> surfaceSubject(governor, steps));
        }
        boolean hadTo = relation.equals("ccomp")
                && isInfinitive(verb)
                && sentence.token(governor).lemma().equals("have");
        boolean shares = hadTo
                || relation.equals("conj")
                || relation.equals("advcl") && !isFinite(verb)
                || gerunds.isAfterPreposition(verb);
        return shares ? surfaceSubject(governor, steps) : Sentence.ROOT;
    }

    private int described(int noun) {
        return new FrontedAmong(sentence).saidOf(noun).orElse(noun);
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
        boolean controlled = Gerunds.OBJECT_CONTROL.contains(sentence.caseMarker(first));
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
        if (above < 0 || !passive.is(above)) {
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
                && !passive.is(verb);
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
}
