package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** Whether what a verb is predicated of is acted on, however the clause is built, and who acts on it. */
final class Passive {

    private static final Set<String> UNDOING = GrammarWords.of("undoing");

    private final Sentence sentence;

    Passive(Sentence sentence) {
        this.sentence = sentence;
    }

    /** A passive, or a past participle that stands alone ("civilians displaced by fighting"). */
    boolean is(int verb) {
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
                && !is(sentence.governor(verb));
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
    int nounWithParticiple(int verb) {
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

    int doer(int passive) {
        return sentence.children(passive, "obl").stream()
                .filter(phrase -> sentence.caseMarker(phrase).equals("by"))
                .findFirst()
                .orElse(Sentence.ROOT);
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
}
