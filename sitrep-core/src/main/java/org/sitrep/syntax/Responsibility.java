package org.sitrep.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who answers for an act that a noun names, by the words of another: "claimed responsibility for the bombing", "is
 * responsible for the killing", "the raid was the work of rebels", "claimed the blast", "denied any role in the raid",
 * "blamed the rebels for the raid", "blamed the raid on the rebels".
 */
final class Responsibility {

    private static final Set<String> TAKING =
            Set.of("claim", "take", "accept", "assume", "bear", "admit", "deny", "disclaim", "have", "share");
    private static final Set<String> LAYING = Set.of("blame", "accuse", "fault");
    private static final Set<String> LAYING_ON = Set.of("blame", "pin", "attribute", "ascribe");
    private static final Set<String> OWNING_UP =
            Set.of("deny", "admit", "acknowledge", "confess", "reject", "disclaim");
    private static final Set<String> INVOLVEMENT = GrammarWords.of("involvement");
    private static final Set<String> NAMES = Set.of("responsibility", "credit", "blame");

    private final Sentence sentence;
    private final Voice voice;

    Responsibility(Sentence sentence, Voice voice) {
        this.sentence = sentence;
        this.voice = voice;
    }

    List<Integer> of(int noun) {
        int governor = sentence.governor(noun);
        if (governor < 0) {
            return List.of();
        }
        String marker = sentence.caseMarker(noun);
        String lemma = sentence.token(governor).lemma();
        if (marker.equals("for")
                && NAMES.contains(lemma)
                && sentence.token(governor).isNoun()) {
            return takers(governor);
        }
        if (marker.matches("in|to|with") && INVOLVEMENT.contains(lemma)) {
            return involved(governor);
        }
        if (marker.equals("for") && lemma.equals("responsible")) {
            return ofResponsible(governor);
        }
        if (marker.matches("for|of") && LAYING.contains(lemma)) {
            return sentence.children(governor, "obj", "nsubj:pass");
        }
        if (lemma.equals("work") && sentence.hasRelation(noun, "nsubj")) {
            return sentence.child(governor, "cop").isPresent() ? phrases(governor, "of") : List.of();
        }
        if (lemma.equals("claim") && sentence.hasRelation(noun, "obj", "nsubj:pass")) {
            return voice.isPassive(governor) ? phrases(governor, "by") : subject(governor);
        }
        return sentence.hasRelation(noun, "obj", "nsubj:pass") && LAYING_ON.contains(lemma)
                ? laidOn(noun, governor)
                : List.of();
    }

    private List<Integer> takers(int name) {
        int verb = sentence.governor(name);
        boolean taken = verb >= 0
                && sentence.hasRelation(name, "obj", "nsubj:pass")
                && TAKING.contains(sentence.token(verb).lemma());
        if (!taken) {
            return List.of();
        }
        return voice.isPassive(verb) ? phrases(verb, "by") : subject(verb);
    }

    /** "Denied any role in the killing", "admitted involvement in the raid". */
    private List<Integer> involved(int part) {
        int verb = sentence.governor(part);
        boolean owned = verb >= 0
                && sentence.hasRelation(part, "obj", "nsubj:pass")
                && OWNING_UP.contains(sentence.token(verb).lemma());
        if (!owned) {
            return List.of();
        }
        return voice.isPassive(verb) ? phrases(verb, "by") : subject(verb);
    }

    private List<Integer> ofResponsible(int adjective) {
        Optional<Integer> subject = sentence.child(adjective, "nsubj");
        if (subject.isPresent()) {
            return List.of(voice.antecedentIfRelative(subject.get(), adjective));
        }
        int verb = sentence.governor(adjective);
        if (verb >= 0
                && sentence.hasRelation(adjective, "amod")
                && sentence.token(verb).isNoun()) {
            return isHeld(verb) ? List.of() : List.of(verb);
        }
        return verb >= 0 && sentence.token(verb).isVerb() ? sentence.children(verb, "obj", "nsubj:pass") : List.of();
    }

    /** "Held the army responsible": somebody says so. */
    private boolean isHeld(int noun) {
        int verb = sentence.governor(noun);
        return verb >= 0
                && sentence.hasRelation(noun, "obj")
                && sentence.token(verb).lemma().equals("hold");
    }

    private List<Integer> laidOn(int noun, int verb) {
        List<Integer> below = phrases(noun, "on");
        List<Integer> beside = below.isEmpty() ? phrases(verb, "on") : below;
        return beside.isEmpty() ? phrases(verb, "to") : beside;
    }

    private List<Integer> phrases(int word, String marker) {
        return sentence.children(word, "obl", "nmod").stream()
                .filter(phrase -> sentence.caseMarker(phrase).equals(marker))
                .toList();
    }

    private List<Integer> subject(int verb) {
        int subject = voice.surfaceSubject(verb);
        return subject >= 0 ? List.of(subject) : List.of();
    }
}
