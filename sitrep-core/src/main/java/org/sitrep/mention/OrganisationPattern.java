package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * Finds names of organisations by their form: capitalised words that end in an organisation word ("Camp Residents'
 * Committee") or go on from one with "of" or "for" ("Front for the Freedom of the South"). Headlines, where every word
 * is capitalised, and text all in capitals give none.
 */
final class OrganisationPattern {

    private static final int LONGEST_IN_WORDS = 10;
    private static final double HEADLINE_SHARE_OF_CAPITALISED_WORDS = 0.6;

    private final OrganisationWords organisations = OrganisationWords.english();
    private final NameContext context = NameContext.english();
    private final CountryWords countries;

    OrganisationPattern(CountryWords countries) {
        this.countries = countries;
    }

    /** Names in text order, not overlapping. */
    List<Span> find(SourceText text, Span region) {
        RawWords words = new RawWords(text, region);
        List<Span> found = new ArrayList<>();
        if (isHeadlineCase(words)) {
            return found;
        }
        for (int i = 0; i < words.size(); ) {
            int first = startOfName(words, i);
            int last = first < words.size() ? endOfName(words, first) : -1;
            if (last < 0) {
                i = Math.max(i + 1, first);
                i = first > i ? first : i;
            } else {
                last = SpelledInitials.last(words, first, last);
                first = SpelledInitials.first(words, withoutCountry(words, first, last), last);
                Span name = words.span(first, last);
                found.removeIf(name::contains);
                found.add(name);
                i = last + 1;
            }
        }
        return found;
    }

    private int startOfName(RawWords words, int from) {
        int first = from;
        while (first < words.size() && (!isCapitalised(words, first) || context.is("lead_word", words.word(first)))) {
            first++;
        }
        return first;
    }

    /** The last word of the name that starts at a word, or -1 if it names no organisation. */
    private int endOfName(RawWords words, int first) {
        int end = -1;
        int capitalised = 0;
        boolean seen = false;
        for (int i = first; i < words.size() && i < first + LONGEST_IN_WORDS; i++) {
            String word = words.word(i);
            boolean capital = isCapitalised(words, i);
            if (!capital && !(seen || i > first) || !capital && !isInner(words, i, seen)) {
                break;
            }
            capitalised += capital ? 1 : 0;
            boolean organisation = capital && organisations.type(word).isPresent() && !isOfDivision(words, i);
            seen |= organisation;
            if (capital && (organisation || seen && isContinued(words, first, i)) && capitalised > 1) {
                end = i;
            }
            String gap = words.gapAfter(i);
            boolean dash = gap.length() > 1 && gap.matches(".*[-–—].*");
            if (!words.isJoined(i) || gap.contains(".") || dash) {
                break;
            }
        }
        return isBareStateForce(words, first, end) ? -1 : end;
    }

    /** "Bokkos Local Government Area", "in Shinkafi Local Government": a division of a country and no body. */
    private boolean isOfDivision(RawWords words, int i) {
        if (!words.word(i).equals("Government") || !words.word(i - 1).equals("Local") || !isCapitalised(words, i - 2)) {
            return false;
        }
        int first = i - 2;
        while (words.isJoined(first - 1) && isCapitalised(words, first - 1)) {
            first--;
        }
        return words.word(i + 1).matches("Areas?") || context.is("before_division", words.word(first - 1));
    }

    private boolean isInner(RawWords words, int i, boolean seen) {
        String word = words.word(i);
        if (word.equals("s") && context.is("inner_possessor", words.word(i - 1))) {
            return true;
        }
        if (!context.is("inner_word", word) || word.equals("to") || word.equals("in")) {
            return word.equals("and")
                    && seen
                    && isCapitalised(words, i + 1)
                    && organisations.type(words.word(i + 1)).isEmpty()
                    && hasOfBefore(words, i);
        }
        return seen;
    }

    private static boolean hasOfBefore(RawWords words, int i) {
        return words.word(i - 2).equals("of")
                || words.word(i - 2).equals("for")
                || words.word(i - 3).equals("of");
    }

    /** Capitalised words after an organisation word belong to the name only behind "of", "for" and the like. */
    private boolean isContinued(RawWords words, int first, int i) {
        for (int k = i - 1; k >= first; k--) {
            if (!isCapitalised(words, k)) {
                return true;
            }
            if (organisations.type(words.word(k)).isPresent()) {
                return k == first && organisations.type(words.word(k)).equals(Optional.of(ActorType.MEDIA));
            }
        }
        return false;
    }

    /** "Turkish Army" is read with its country, as "the Turkish army" is. */
    private boolean isBareStateForce(RawWords words, int first, int last) {
        return last == first + 1
                && context.is("state_force", words.word(last))
                && countries.iso3(words.word(first)).isPresent();
    }

    private int withoutCountry(RawWords words, int first, int last) {
        boolean ministry = words.word(last).toLowerCase(Locale.ROOT).equals("ministry");
        boolean country = countries.iso3(words.word(first)).isPresent();
        return ministry && country && last - first > 1 ? first + 1 : first;
    }

    private static boolean isCapitalised(RawWords words, int i) {
        String word = words.word(i);
        boolean ordinal = word.matches("\\d+(st|nd|rd|th)") && LetterCase.isCapitalised(words.word(i + 1));
        return LetterCase.isCapitalised(word) || ordinal;
    }

    private static boolean isHeadlineCase(RawWords words) {
        int capitalised = 0;
        for (int i = 0; i < words.size(); i++) {
            capitalised += LetterCase.isCapitalised(words.word(i)) ? 1 : 0;
        }
        return capitalised > words.size() * HEADLINE_SHARE_OF_CAPITALISED_WORDS;
    }
}
