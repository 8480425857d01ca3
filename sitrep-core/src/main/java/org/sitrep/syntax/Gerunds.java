package org.sitrep.syntax;

import java.util.Set;

/** Participles in "-ing" that stand where a noun may, and whose doer another word of the clause names. */
final class Gerunds {

    static final Set<String> OBJECT_CONTROL = Set.of("of", "from", "with", "for");
    private static final Set<String> BEFORE_GERUNDS =
            Set.of("after", "before", "since", "without", "while", "by", "despite");

    private final Sentence sentence;

    Gerunds(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * A gerund that the parser took for an adjective: "after braving offensives", "admits to losing 10 fighters", where
     * the noun is what is braved or lost.
     */
    boolean isHidden(int verb) {
        if (!is(verb) || !sentence.hasRelation(verb, "amod")) {
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
                && sentence.children(sentence.governor(noun), "amod").stream().anyMatch(this::isHidden);
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

    /** "killing", "having killed". */
    private boolean is(int verb) {
        return sentence.token(verb).tag().equals("VBG")
                || sentence.children(verb, "aux").stream()
                        .anyMatch(word -> sentence.token(word).lower().equals("having"));
    }

    boolean isAfterPreposition(int verb) {
        return is(verb) && sentence.hasRelation(verb, "obl", "nmod", "advcl", "dep", "ccomp");
    }

    /**
     * "accused the troops of killing", "prevented them from leaving", "arrested three men for killing": the object is
     * who does it.
     */
    boolean isObjectControlled(int verb, int governor) {
        boolean marked = OBJECT_CONTROL.contains(sentence.caseMarker(verb))
                || sentence.children(verb, "mark").stream()
                        .anyMatch(mark ->
                                OBJECT_CONTROL.contains(sentence.token(mark).lower()));
        return is(verb) && marked && sentence.token(governor).isVerb();
    }
}
