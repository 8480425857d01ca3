package org.sitrep.extract;

import java.util.Locale;
import java.util.Set;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** What the words of a participant say it is, whatever they mention. */
final class FillerWords {

    private static final Set<String> ANYBODY = Set.of(
            "nobody",
            "none",
            "no-one",
            "everyone",
            "everybody",
            "someone",
            "anyone",
            "others",
            "all",
            "many",
            "most",
            "some",
            "several",
            "both",
            "neither");

    private FillerWords() {}

    /** Whether a list has a word by its lemma or its form; a name in the plural, by its singular. */
    static boolean isIn(Set<String> list, Token token) {
        String lower = token.lower();
        boolean mayBePlural = token.tag().equals("NNPS") || token.tag().equals("NNP") && token.index() == 0;
        boolean plural = mayBePlural && lower.endsWith("s");
        return list.contains(token.lemma().toLowerCase(Locale.ROOT))
                || list.contains(lower)
                || plural && list.contains(lower.substring(0, lower.length() - 1));
    }

    /** "Third Division" is a division: whether a list has the word that a name of several ends in. */
    static boolean isNamedAs(Set<String> list, Token token) {
        String lower = token.lower();
        return token.isProperNoun()
                && lower.contains(" ")
                && list.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    /** "health centre", "police station": an entry of two words, the second of which is the head. */
    static boolean isCompoundIn(Set<String> list, Sentence sentence, int token) {
        String head = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        return sentence.children(token, "compound", "amod").stream()
                .anyMatch(word -> list.contains(sentence.token(word).lower() + " " + head));
    }

    /** "At 0845", "at approximately 2200": a bare number behind "at" is an hour or a price, nobody and nothing. */
    static boolean isHour(Sentence sentence, int token) {
        return sentence.token(token).isNumber()
                && sentence.caseMarker(token).equals("at")
                && sentence.children(token, "nmod").isEmpty();
    }

    static boolean isPersonalPronoun(Token token) {
        return token.isPronoun() && !token.lower().matches("its?|itself|this|that");
    }

    /** "Nobody", "no one", "the rest", "both sides", "several": people whom no noun names. */
    static boolean isAnybody(Sentence sentence, int token) {
        boolean noOne = sentence.token(token).lower().equals("one")
                && sentence.children(token, "det").stream()
                        .anyMatch(word -> sentence.token(word).lower().equals("no"));
        return noOne
                || isTheRest(sentence, token)
                || isSides(sentence, token)
                || isTheOther(sentence, token)
                || isIn(ANYBODY, sentence.token(token)) && !sentence.hasRelation(token, "amod", "det");
    }

    /** "Most families", "half of the residents": how many of them, told by a share. */
    static boolean isShare(Set<String> shares, Sentence sentence, int token) {
        int whole = sentence.governor(token);
        boolean part = whole >= 0
                && sentence.hasRelation(token, "nmod")
                && sentence.caseMarker(token).equals("of")
                && isIn(shares, sentence.token(whole));
        return part
                || isIn(shares, sentence.token(token))
                || sentence.children(token, "amod", "det", "det:predet", "advmod", "nummod").stream()
                        .anyMatch(word -> isIn(shares, sentence.token(word)));
    }

    /** "The rest fled": those of them who are left over, not a rest. */
    private static boolean isTheRest(Sentence sentence, int token) {
        return sentence.token(token).lower().equals("rest")
                && sentence.children(token, "nmod", "amod").isEmpty()
                && sentence.children(token, "det").stream()
                        .anyMatch(word -> sentence.token(word).lower().equals("the"));
    }

    /** "Appealed to both sides", "the warring parties": those who are at odds. */
    private static boolean isSides(Sentence sentence, int token) {
        return sentence.token(token).lower().matches("sides|parties")
                && sentence.children(token, "nmod").isEmpty()
                && sentence.children(token, "det", "amod", "nummod", "cc:preconj").stream()
                        .anyMatch(word -> sentence.token(word).lower().matches("both|all|two|warring|opposing|rival"));
    }

    /** "Each side accuses the other". */
    private static boolean isTheOther(Sentence sentence, int token) {
        return sentence.token(token).lower().equals("other")
                && !sentence.hasRelation(token, "amod")
                && sentence.children(token, "det").stream()
                        .anyMatch(word -> sentence.token(word).lower().equals("the"));
    }

    /** "The two", "these three": people who were counted before. */
    static boolean isThoseCounted(Sentence sentence, int token) {
        return sentence.token(token).isNumber()
                && sentence.children(token, "nmod").isEmpty()
                && sentence.children(token, "det").stream()
                        .anyMatch(word -> sentence.token(word).lower().matches("the|these|those"));
    }

    /** "The 23-year-old", "two nine-year-olds". */
    static boolean isSomebodyOfAge(Token token) {
        return token.lower().matches("[\\p{L}\\d-]+-year-olds?");
    }

    /** "His men drove them out", "none of our men": those who follow somebody to war. */
    static boolean isSomebodysMen(Sentence sentence, int token) {
        return sentence.token(token).lower().equals("men")
                && sentence.children(token, "nmod:poss").stream()
                        .anyMatch(owner -> sentence.token(owner).lower().matches("his|our|its|their|my"));
    }
}
