package org.sitrep.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.mention.GivenNames;

/**
 * The letter case that words of a text in capitals would have in ordinary print, as far as it can be told: what the
 * engine's vocabulary knows in lower case stays in lower case; what it knows only with a capital, or not at all, is a
 * name. A view for the models only; the report's text keeps its capitals.
 */
final class RestoredCase {

    private static final Set<String> DAYS_AND_MONTHS = Set.of(
            "january",
            "february",
            "april",
            "june",
            "july",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /** Months that are words of other kinds too: only beside a number are they months for certain. */
    private static final Set<String> AMBIGUOUS_MONTHS = Set.of("march", "may", "august");

    /** Endings of English words that a vocabulary may lack but nobody is named with. */
    private static final Pattern ENGLISH_ENDING = Pattern.compile(
            ".{3,}(ing|ed|ly|tion|tions|sion|sions|ness|ment|ments|ist|ists|ism|able|ible|ized|izing|ised|less|ful|ship|ward|wards|ous|ive|ities|ity|ally)");

    private static final int SHORTEST_NAME = 3;

    private final DependencyParser parser;
    private final int unknown;

    RestoredCase(DependencyParser parser) {
        this.parser = parser;
        this.unknown = parser.getWordID("-UNKNOWN-");
    }

    /**
     * Gives the words of a stretch in capitals their likely case; words that stand for claimed names are left alone.
     */
    void restore(List<CoreLabel> words) {
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (!word.containsKey(Words.StandIn.class)) {
                String shown = cased(lower(words, i), lower(words, i - 1), lower(words, i + 1));
                word.setWord(shown);
                word.setValue(shown);
            }
        }
    }

    private String cased(String word, String before, String after) {
        if (DAYS_AND_MONTHS.contains(word)
                || AMBIGUOUS_MONTHS.contains(word) && (isNumber(before) || isNumber(after))
                || isName(word)
                || isGivenName(word) && (isName(before) || isName(after))) {
            return capitalised(word);
        }
        return word;
    }

    /** A word that English has no other use for. */
    private boolean isName(String word) {
        boolean letters = word.length() >= SHORTEST_NAME && word.chars().allMatch(Character::isLetter);
        return letters && !isKnown(word) && !ENGLISH_ENDING.matcher(word).matches();
    }

    private static boolean isGivenName(String word) {
        return !word.isEmpty() && GivenNames.world().contains(capitalised(word));
    }

    private boolean isKnown(String word) {
        return parser.getWordID(word) != unknown;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    private static String lower(List<CoreLabel> words, int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).word().toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
