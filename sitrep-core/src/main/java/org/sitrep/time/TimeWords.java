package org.sitrep.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * A sentence as one line of lower-case words divided by single spaces. Hyphenated words are divided, full stops of
 * abbreviations dropped. A word that only looks like a month, a weekday or a season ("may", "march", "sun") is marked
 * so that no rule matches it; so is a claimed name of several words.
 */
final class TimeWords {

    private record Word(int token, Span span, int start, int end) {}

    private static final Pattern DIVIDED = Pattern.compile("[^-–/]+");
    private static final Pattern DATE_LIKE = Pattern.compile("\\d+([-–/.:]\\d+)+|9/11");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}(?::\\d\\d)?)([ap]\\.?m\\.?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_OF_DAY = Pattern.compile("[ap]\\.?m\\.?");
    private static final Pattern WHITE = Pattern.compile("\\s");
    private static final Pattern NUMBER = Pattern.compile("\\d+(st|nd|rd|th)?");
    private static final Set<String> MODAL_OR_VERB_MONTHS = Set.of("may", "march", "mar");
    private static final Set<String> NAMES_WHEN_CAPITAL = Set.of(
            "sun", "sat", "mon", "wed", "jan", "dec", "oct", "aug", "feb", "apr", "jun", "jul", "nov", "sep", "fri",
            "thu", "tue");
    private static final Set<String> OF_A_PROCESSION = Set.of("for", "of", "on", "against");
    private static final Set<String> VERB_SEASONS = Set.of("spring", "fall");

    private final Sentence sentence;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    TimeWords(Sentence sentence) {
        this.sentence = sentence;
        sentence.tokens().forEach(this::add);
    }

    private void add(Token token) {
        String surface = token.surface();
        Matcher clock = CLOCK.matcher(surface);
        if (surface.chars().anyMatch(Character::isWhitespace)) {
            add(token, token.span(), "@name");
        } else if (clock.matches()) {
            int start = token.span().start();
            add(token, new Span(start, start + clock.end(1)), clock.group(1));
            add(
                    token,
                    new Span(start + clock.start(2), token.span().end()),
                    clock.group(2).charAt(0) + ".m.");
        } else if (DATE_LIKE.matcher(surface).matches() || token.isPunctuation()) {
            add(token, token.span(), token.lower());
        } else {
            Matcher parts = DIVIDED.matcher(surface);
            while (parts.find()) {
                int start = token.span().start();
                add(token, new Span(start + parts.start(), start + parts.end()), normal(token, parts.group()));
            }
        }
    }

    private void add(Token token, Span span, String normal) {
        if (line.length() > 0) {
            line.append(' ');
        }
        words.add(new Word(token.index(), span, line.length(), line.length() + normal.length()));
        line.append(normal);
    }

    private String normal(Token token, String part) {
        String lower = part.toLowerCase(java.util.Locale.ROOT);
        if (HALF_OF_DAY.matcher(lower).matches() && !token.isVerb()) {
            return lower.charAt(0) + ".m.";
        }
        String bare = lower.length() > 1 && lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        bare = bare.replace('’', '\'').replace('‘', '\'');
        return isTrap(token, part, bare) ? bare + "~" : WHITE.matcher(bare).replaceAll("_");
    }

    private boolean isTrap(Token token, String part, String lower) {
        boolean capital = Character.isUpperCase(part.charAt(0));
        boolean allCapitals = part.equals(part.toUpperCase(java.util.Locale.ROOT)) && part.length() > 1;
        if (MODAL_OR_VERB_MONTHS.contains(lower)) {
            return !besideNumber(token)
                    && (!capital
                            || allCapitals
                            || token.tag().equals("MD")
                            || token.isVerb()
                            || isSurname(token)
                            || lower.equals("march") && isProcession(token));
        }
        if (NAMES_WHEN_CAPITAL.contains(lower)) {
            return !capital || !part.endsWith(".") && !besideDate(token);
        }

        return VERB_SEASONS.contains(lower)
                && (token.isVerb()
                        || capital
                                && token.isProperNoun()
                                && !besideNumber(token)
                                && !allCapitals
                                && token.index() == 0);
    }

    private boolean isSurname(Token token) {
        return token.index() > 0
                && sentence.token(token.index() - 1).tag().equals("NNP")
                && Character.isUpperCase(
                        sentence.token(token.index() - 1).surface().charAt(0));
    }

    /** "March for Justice", but not "in March of the same year". */
    private boolean isProcession(Token token) {
        int i = token.index();
        boolean named = i + 2 < sentence.size()
                && OF_A_PROCESSION.contains(sentence.token(i + 1).lower())
                && Character.isUpperCase(sentence.token(i + 2).surface().charAt(0));
        return named && (i == 0 || !sentence.token(i - 1).tag().equals("IN"));
    }

    /** Whether a short form without a full stop stands in a date: "12 Jan 1990", "Sat, 3 May", "Fri Jan 5". */
    private boolean besideDate(Token token) {
        int i = token.index();
        int next = i + 1 < sentence.size() && sentence.token(i + 1).surface().matches("[.,]") ? i + 2 : i + 1;
        return besideNumber(token)
                || next < sentence.size() && (isNumber(sentence.token(next)) || isMonth(sentence.token(next)))
                || i > 0 && isMonth(sentence.token(i - 1));
    }

    private static boolean isMonth(Token token) {
        String bare = token.lower().replace(".", "");
        return TimeLexicon.english().value("month", bare).isPresent();
    }

    private boolean besideNumber(Token token) {
        int i = token.index();
        return i > 0 && isNumber(sentence.token(i - 1)) || i + 1 < sentence.size() && isNumber(sentence.token(i + 1));
    }

    private static boolean isNumber(Token token) {
        return NUMBER.matcher(token.surface()).matches();
    }

    String line() {
        return line.toString();
    }

    /** The text's span of a stretch of the line. */
    Span span(int from, int to) {
        Word first = words.get(wordAt(from));
        return first.span().cover(words.get(wordAt(to - 1)).span());
    }

    /** The token that a place of the line belongs to. */
    int token(int at) {
        return words.get(wordAt(at)).token();
    }

    private int wordAt(int at) {
        for (int i = 0; i < words.size(); i++) {
            if (at <= words.get(i).end()) {
                return i;
            }
        }
        return words.size() - 1;
    }
}
