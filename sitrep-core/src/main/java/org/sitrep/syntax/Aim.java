package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * Infinitives that tell what something is done for: "launched operations to detain 110", "sent troops to seize the
 * town", "came to burn the market". Who does the main act means to do the other, unless somebody is sent or asked.
 */
public final class Aim {

    private static final Set<String> CAUSING = GrammarWords.of("causing");
    private static final Set<String> ASKING = GrammarWords.of("asking");
    private static final Set<String> ASKING_OF = GrammarWords.of("asking-of");
    private static final Set<String> ADDRESSING = Set.of("to", "on", "upon", "with", "for");
    private static final Set<String> SENDING = GrammarWords.of("sending");
    private static final Set<String> MAKING = GrammarWords.of("making");
    private static final Set<String> MEANS = GrammarWords.of("means");
    private static final Set<String> RESULT = GrammarWords.of("result");
    private static final Set<String> RANKING = GrammarWords.of("ranking");

    private Aim() {}

    /** Whether a verb is the aim of what governs it and is not said to have come about. */
    public static boolean is(Sentence sentence, int verb) {
        int governor = sentence.governor(verb);
        if (governor < 0 || !isOpenInfinitive(sentence, verb)) {
            return false;
        }
        String lemma = sentence.token(governor).lemma();
        if (MEANS.contains(lemma) || RESULT.contains(sentence.token(verb).lemma())) {
            return false;
        }
        if (sentence.hasRelation(verb, "acl")) {
            return sentence.children(governor, "amod", "advmod", "det").stream()
                    .noneMatch(word -> RANKING.contains(sentence.token(word).lower()));
        }
        if (sentence.hasRelation(verb, "xcomp")) {
            boolean acts = sentence.child(governor, "obj").isPresent();
            boolean made = MAKING.contains(lemma)
                    && sentence.child(governor, "nsubj:pass").isPresent();
            return made || SENDING.contains(lemma) || acts && !CAUSING.contains(lemma) && !ASKING.contains(lemma);
        }
        return sentence.hasRelation(verb, "advcl");
    }

    /** "Told her family to leave": whether somebody is asked or told to do what a verb says. */
    public static boolean isAsked(Sentence sentence, int verb) {
        int governor = sentence.governor(verb);
        return governor >= 0
                && sentence.hasRelation(verb, "xcomp")
                && isOpenInfinitive(sentence, verb)
                && ASKING.contains(sentence.token(governor).lemma())
                && !isMessage(sentence, governor);
    }

    /** "A colleague called to warn him": a call to nobody asks for nothing. */
    private static boolean isMessage(Sentence sentence, int governor) {
        return sentence.token(governor).lemma().equals("call")
                && sentence.children(governor, "obj", "iobj", "obl", "nsubj:pass")
                        .isEmpty();
    }

    /** "Appealed to the rebels to leave", "called on the army to stop": the one addressed, who is to do it. */
    static Optional<Integer> addressed(Sentence sentence, int infinitive) {
        int governor = sentence.governor(infinitive);
        return isOpenInfinitive(sentence, infinitive)
                        && ASKING_OF.contains(sentence.token(governor).lemma())
                ? sentence.children(governor, "obl", "nmod").stream()
                        .filter(phrase -> phrase < infinitive)
                        .filter(phrase -> ADDRESSING.contains(sentence.caseMarker(phrase)))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the object of a verb is who does what its infinitive tells. */
    public static boolean isDoneByObject(Sentence sentence, int infinitive) {
        String lemma = sentence.token(sentence.governor(infinitive)).lemma();
        return !isOpenInfinitive(sentence, infinitive)
                || CAUSING.contains(lemma)
                || ASKING.contains(lemma)
                || SENDING.contains(lemma);
    }

    /** "to detain", not "to have detained", "only to find". */
    private static boolean isOpenInfinitive(Sentence sentence, int verb) {
        boolean marked = sentence.children(verb, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).tag().equals("TO")
                        && (mark == 0 || !sentence.token(mark - 1).lower().equals("only")));
        boolean perfect = sentence.children(verb, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).lower().equals("have"));
        return marked && !perfect;
    }
}
