package org.sitrep.extract;

import java.util.Set;
import org.sitrep.syntax.Sentence;

/**
 * What a sentence takes for granted while it says something else: "called on the forces, which control the area, to
 * withdraw", "threatened to retaliate after the president expelled two diplomats". The wish, doubt or denial of the
 * main clause does not reach it (presupposition, Levinson 1983).
 */
final class Presupposed {

    private static final Set<String> GIVEN = Set.of("after", "when", "while", "since", "because", "as");
    private static final Set<String> BEFORE_THE_GIVEN = Set.of(
            "after",
            "following",
            "since",
            "amid",
            "despite",
            "because of",
            "due to",
            "as a result of",
            "in response to",
            "in connection with");
    /** Verbs for what is done about something that has happened or goes on. */
    private static final Set<String> ABOUT_A_DEED = Set.of(
            "avenge",
            "clarify",
            "commemorate",
            "condemn",
            "denounce",
            "disperse",
            "investigate",
            "mark",
            "mourn",
            "probe",
            "protest",
            "punish",
            "solve",
            "quell",
            "suppress",
            "crush");

    private static final Set<String> INQUIRY = Set.of("investigation", "inquiry", "probe", "inquest", "investigate");
    /** What is done to those who did a deed: "will be tried for the murder". */
    private static final Set<String> OF_THE_GUILTY =
            Set.of("trial", "try", "prosecute", "prosecution", "punish", "punishment", "compensation");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final String[] ARGUMENT = {
        "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss", "conj", "appos"
    };
    private static final Set<String> ANY = Set.of("any", "anyone", "anybody", "every", "everyone", "whoever", "no");

    private Presupposed() {}

    /**
     * Whether a word is the verb of a relative clause, or of a clause of time or cause in the past; a participle that
     * says which things are meant ("the men arrested on Monday"); or what something else came of, or is done about
     * ("following the raid", "to avenge the raid").
     */
    static boolean is(Sentence sentence, int word) {
        if (sentence.hasRelation(word, "acl:relcl")) {
            return sentence.children(word, "nsubj", "nsubj:pass", "obj", "obl").stream()
                    .anyMatch(pronoun -> sentence.token(pronoun).tag().startsWith("W"));
        }
        return isSideClause(sentence, word) || isDescription(sentence, word) || isCause(sentence, word);
    }

    private static boolean isSideClause(Sentence sentence, int verb) {
        return isPast(sentence, verb)
                && sentence.child(verb, "nsubj", "nsubj:pass").isPresent()
                && sentence.hasRelation(verb, "advcl", "dep", "acl", "nmod", "obl")
                && sentence.children(verb, "mark", "advmod", "case").stream()
                        .anyMatch(mark -> GIVEN.contains(sentence.token(mark).lower()));
    }

    /** "The injured men", "civilians stranded in the town", but not "anyone arrested". */
    private static boolean isDescription(Sentence sentence, int participle) {
        int noun = sentence.governor(participle);
        boolean attributive = sentence.hasRelation(participle, "amod") && participle < noun
                || sentence.hasRelation(participle, "acl")
                        && sentence.token(participle).tag().equals("VBN");
        return attributive
                && sentence.children(participle, "aux", "aux:pass", "mark").isEmpty()
                && sentence.hasRelation(noun, ARGUMENT)
                && !ANY.contains(sentence.token(noun).lower())
                && sentence.children(noun, "det").stream()
                        .noneMatch(det -> ANY.contains(sentence.token(det).lower()));
    }

    /** "Protests following the killing", "an inquiry into the death": the noun names what has happened. */
    private static boolean isCause(Sentence sentence, int noun) {
        boolean phrase = sentence.hasRelation(noun, "obl", "nmod") && sentence.governor(noun) >= 0;
        String marker = phrase ? sentence.caseMarker(noun) : "";
        boolean deed = sentence.hasRelation(noun, "obj")
                && sentence.token(noun).isNoun()
                && !isOpen(sentence, noun)
                && ABOUT_A_DEED.contains(sentence.token(sentence.governor(noun)).lemma());
        boolean judged = marker.equals("for")
                && sentence.token(noun).isNoun()
                && OF_THE_GUILTY.contains(
                        sentence.token(sentence.governor(noun)).lemma());
        return deed
                || judged
                || BEFORE_THE_GIVEN.contains(marker)
                || marker.equals("into")
                        && INQUIRY.contains(
                                sentence.token(sentence.governor(noun)).lemma());
    }

    /**
     * "Will disperse protests", "to avenge any attack": what has not come about is not given; "will investigate the
     * murder" speaks of one that has.
     */
    private static boolean isOpen(Sentence sentence, int noun) {
        boolean ahead = sentence.children(sentence.governor(noun), "aux").stream()
                .anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
        boolean known = sentence.children(noun, "det", "nmod:poss").stream()
                .anyMatch(word -> sentence.hasRelation(word, "nmod:poss")
                        || DEFINITE.contains(sentence.token(word).lower()));
        return ahead && !known
                || sentence.children(noun, "det").stream()
                        .anyMatch(det -> ANY.contains(sentence.token(det).lower()));
    }

    private static boolean isPast(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBD")
                || sentence.children(verb, "aux", "aux:pass").stream()
                        .anyMatch(aux -> sentence.token(aux).lower().matches("had|was|were"));
    }
}
