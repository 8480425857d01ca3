package org.sitrep.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * The words of a stretch of raw text as names of places need them: apostrophes inside a word belong to it ("Sana'a"),
 * the possessive ending does not, and "U.S." is one word.
 */
final class PlaceWords {

    private static final Pattern WORD =
            Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ`][\\p{L}\\p{M}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");
    private static final Pattern JOINT = Pattern.compile("[ \\u00a0]|[ \\u00a0]?\\R[ \\u00a0]?|[-‐‑–]");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?s).*(?:[.!?:;•][\"”’')\\]]*|\\R\\s*\\R|^)\\s*[\"“‘'(\\[]*");
    private static final int SHORTEST_PROSE_IN_WORDS = 12;
    private static final List<String> SHORT_FIRST = List.of("St", "Mt", "Ft", "Ste");

    private final SourceText text;
    private final Span region;
    private final List<Span> spans = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final boolean allCapitals;

    PlaceWords(SourceText text, Span region) {
        this.text = text;
        this.region = region;
        Matcher matcher = WORD.matcher(text.value()).region(region.start(), region.end());
        while (matcher.find()) {
            String word = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
            if (!word.isEmpty()) {
                spans.add(new Span(matcher.start(), matcher.start() + word.length()));
                words.add(word);
            }
        }
        allCapitals = size() >= SHORTEST_PROSE_IN_WORDS
                && IntStream.range(0, size())
                        .filter(i -> word(i).length() > 1 && Character.isLetter(word(i).codePointAt(0)))
                        .allMatch(this::isUpper);
    }

    /** Whether this is running text all in capitals, in which a capital letter tells nothing. */
    boolean isAllCapitals() {
        return allCapitals;
    }

    int size() {
        return words.size();
    }

    /** The word at a position; empty text outside the region. */
    String word(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i);
    }

    Span span(int from, int to) {
        return spans.get(from).cover(spans.get(to));
    }

    /** The word before a position, "the" aside. */
    String wordBeforeArticle(int i) {
        return word(i - 1).equalsIgnoreCase("the") ? word(i - 2) : word(i - 1);
    }

    /** The characters between a word and the next one; at the edges of the region what is left there. */
    String gapAfter(int i) {
        int from = i < 0 ? region.start() : spans.get(i).end();
        int to = i + 1 >= spans.size() ? region.end() : spans.get(i + 1).start();
        return text.value().substring(from, to);
    }

    boolean isCapitalised(int i) {
        String word = word(i);
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    boolean isUpper(int i) {
        String word = word(i);
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && isCapitalised(i);
    }

    /** Whether a word and the next can be parts of one name. */
    boolean isJoined(int i) {
        String gap = i < 0 || i + 1 >= size() ? "" : gapAfter(i);
        return JOINT.matcher(gap).matches() || gap.equals(". ") && SHORT_FIRST.contains(word(i));
    }

    /** Whether a word opens a sentence, a quotation or the region. */
    boolean opensSentence(int i) {
        return i == 0
                || SENTENCE_END.matcher(gapAfter(i - 1)).matches()
                        && !gapAfter(i - 1).equals(" ");
    }

    /** Whether most longer words around are capitalised, as in a headline. */
    boolean isHeadline(int i) {
        int capitalised = 0;
        int long_ = 0;
        for (int k = Math.max(0, i - 8); k < Math.min(size(), i + 9); k++) {
            if (k != i && word(k).length() > 3) {
                long_++;
                capitalised += isCapitalised(k) ? 1 : 0;
            }
        }
        return long_ >= 3 && capitalised >= 0.8 * long_;
    }
}
