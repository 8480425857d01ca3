package org.sitrep.syntax;

import java.util.Set;

/** Nouns for what people undergo at the hands of others: "their abduction", "his arrest". */
public final class ForcedAct {

    private static final Set<String> NAMES = GrammarWords.of("forced-act");
    private static final Set<String> ANSWERING = GrammarWords.of("answering-for-act");
    private static final Set<String> ANSWERING_VERBS = GrammarWords.of("doing-act");
    private static final Set<String> LINKS = Set.of("behind", "for", "in", "of", "with", "to");

    private ForcedAct() {}

    public static boolean isNamedBy(Token noun) {
        return noun.isNoun() && NAMES.contains(noun.lemma());
    }

    /**
     * Whether somebody is told to have done the deed that a noun names, or to answer for it: "is behind their
     * abduction", "took part in his arrest", "ordered her execution".
     */
    public static boolean isAnsweredFor(Sentence sentence, int deed) {
        if (!isNamedBy(sentence.token(deed))) {
            return false;
        }
        int governor = sentence.governor(deed);
        String link = sentence.caseMarker(deed);
        boolean answers = governor >= 0 && LINKS.contains(link) && tellsOfAnswering(sentence, governor);
        boolean does = governor >= 0
                && sentence.hasRelation(deed, "obj", "nsubj:pass")
                && ANSWERING_VERBS.contains(sentence.token(governor).lemma());
        boolean behind = link.equals("behind")
                && (sentence.child(deed, "cop").isPresent()
                        || governor >= 0 && sentence.token(governor).lemma().matches("be|stand|lie"));
        return behind || answers || does;
    }

    /** "Responsible for", "involved in", "took part in", "played a role in". */
    private static boolean tellsOfAnswering(Sentence sentence, int word) {
        return ANSWERING.contains(sentence.token(word).lemma())
                || sentence.children(word, "obj").stream()
                        .anyMatch(
                                noun -> ANSWERING.contains(sentence.token(noun).lemma()));
    }
}
