package org.sitrep.syntax;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Words that make a number rough ("about 40 men", "more than two thirds") and the lower end of a range ("between 6,000
 * and 10,000 fighters", "60 to 70"). A parser takes them for prepositions and conjunctions and is not shown them; in
 * the tree they hang on the number they belong to.
 */
public final class RoughCounts {

    private static final Set<String> PHRASES = GrammarWords.of("rough-count");
    private static final Set<String> PREPOSITIONS = GrammarWords.of("rough-count-or-place");
    private static final Set<String> VAGUE = GrammarWords.of("vague-count");
    private static final Set<String> OPENED = GrammarWords.of("count-behind-article");
    private static final int LONGEST_PHRASE = 4;

    private final Sentence sentence;
    private final BitSet aside = new BitSet();
    private final int[] numbers;

    private RoughCounts(Sentence sentence) {
        this.sentence = sentence;
        this.numbers = new int[sentence.size()];
        for (int number = 1; number < sentence.size(); number++) {
            if (isCount(number)) {
                int first = lowerEnd(number);
                set(phrase(first), number, anchor(number));
            }
        }
    }

    /** The words of a tagged sentence that are to be kept from a parser. */
    public static RoughCounts in(Sentence tagged) {
        return new RoughCounts(tagged);
    }

    /** The tokens that are kept from the parser. */
    public BitSet tokens() {
        return (BitSet) aside.clone();
    }

    /** Hangs each word that was kept back on its number. */
    public void attach(int[] governors, String[] relations) {
        aside.stream().forEach(token -> {
            governors[token] = numbers[token];
            relations[token] = sentence.token(token).isNumber() ? "compound" : "advmod";
        });
    }

    private void set(int from, int to, int number) {
        for (int token = from; token < to; token++) {
            aside.set(token);
            numbers[token] = number;
        }
    }

    private boolean isCount(int i) {
        Token token = sentence.token(i);
        boolean number = token.isNumber() && !token.surface().matches("(19|20)\\d\\d");
        return number || VAGUE.contains(token.lower()) || anchor(i) > i;
    }

    /** The number that an article opens ("a dozen"), else the token itself. */
    private int anchor(int i) {
        boolean opens = sentence.token(i).lower().matches("an?")
                && i + 1 < sentence.size()
                && OPENED.contains(sentence.token(i + 1).lower());
        return opens ? i + 1 : i;
    }

    /** Where a range that ends at a number begins; the number itself if there is none. */
    private int lowerEnd(int number) {
        if (number < 2 || !isFollowedByNoun(number) || !isCount(number - 2)) {
            return number;
        }
        String between = sentence.token(number - 1).lower();
        boolean pair = number > 2
                && between.equals("and")
                && sentence.token(number - 3).lower().equals("between");
        return pair ? number - 3 : List.of("to", "or").contains(between) ? number - 2 : number;
    }

    private boolean isFollowedByNoun(int number) {
        int next = number + 1;
        return next < sentence.size()
                && sentence.token(next).tag().matches("NNS?|JJ.*")
                && !CalendarNames.isDayOrMonth(sentence.token(next).surface());
    }

    /** Where the words that make a number rough begin; the number itself if there are none. */
    private int phrase(int number) {
        for (int length = Math.min(LONGEST_PHRASE, number); length > 0; length--) {
            if (PHRASES.contains(words(number - length, number))) {
                return number - length;
            }
        }
        boolean rough = number > 0
                && PREPOSITIONS.contains(sentence.token(number - 1).lower())
                && (number == 1
                        || !sentence.token(number - 2).isNoun()
                        || CalendarNames.isDayOrMonth(sentence.token(number - 2).surface()));
        return rough ? number - 1 : number;
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int token = from; token < to; token++) {
            words.append(token == from ? "" : "_").append(sentence.token(token).lower());
        }
        return words.toString();
    }
}
