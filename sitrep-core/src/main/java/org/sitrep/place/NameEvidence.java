package org.sitrep.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.mention.Demonyms;
import org.sitrep.mention.GivenNames;

/**
 * Weighs what speaks for and against words being a place's name. Points: how well known the place is, what stands
 * before and behind, whether the words are common ones or a person's. From {@link #CLAIMED} up a name is sure enough to
 * be claimed before the grammar is known.
 */
final class NameEvidence {

    static final int CLAIMED = 2;
    static final int READ = 1;

    private static final int METROPOLIS = 1_000_000;
    private static final int CITY = 100_000;
    private static final int TOWN = 15_000;
    private static final Set<String> HYPHENATED =
            Set.of("based", "led", "born", "backed", "controlled", "held", "area", "occupied", "administered", "style");

    private static final Pattern MONTH = Pattern.compile("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*");
    private static final Pattern MONTH_OPENING =
            Pattern.compile("(?i)Jan|Feb|March|Mar$|April|Apr$|May|June|Jun$|July|Jul$|Aug|Sept|Sep$|Oct|Nov|Dec");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d");

    private final WordList list = WordList.english();
    private final GivenNames givenNames = GivenNames.world();
    private final Demonyms demonyms = Demonyms.world();
    private final Set<String> persons;

    /** @param persons words that the report uses in names of persons, in lower case */
    NameEvidence(Set<String> persons) {
        this.persons = persons;
    }

    int score(Sighting sighting) {
        PlaceWords words = sighting.words();
        boolean headline = words.isHeadline(sighting.first());
        int score = fame(sighting) + commonness(sighting);
        score += before(sighting, headline) + behind(sighting, headline);
        score += sighting.generic().isPresent() ? 3 : 0;
        score += isDateline(sighting) ? 3 : 0;
        score += isLabel(sighting) ? 2 : 0;
        score -= isHalfOfCompound(sighting) && fame(sighting) < 2 ? 4 : 0;
        score -= isDate(sighting) ? 6 : 0;
        score -= words.isAllCapitals() ? inCapitals(sighting) : 0;
        String word = words.word(sighting.first());
        if (sighting.isOneWord() && words.isUpper(sighting.first()) && word.length() <= 5 && !word.contains(".")) {
            boolean known = sighting.matches().stream()
                    .anyMatch(match -> match.kind() == NameKind.ABBREVIATION || match.kind() == NameKind.ADDED);
            score -= headline || known || isDateline(sighting) ? 1 : 4;
        }
        return score;
    }

    /**
     * What capitals hide of a name in ordinary print: "THE CENTRAL AREA", "THE PORT CITY", "MAURICIO COLORADO",
     * "ATTACKED US".
     */
    private int inCapitals(Sighting sighting) {
        PlaceWords words = sighting.words();
        String word = words.word(sighting.first());
        boolean direction = sighting.isOneWord() && list.is("direction", word);
        boolean pronoun = word.equals("US");
        return direction || pronoun || isSurname(sighting) || isPlainEnglish(sighting) ? 6 : 0;
    }

    /** "CAPITAL" of "the capital city", "PORT CITY": common nouns and words for kinds of places. */
    private boolean isPlainEnglish(Sighting sighting) {
        boolean plain = !sighting.has(Feature.COUNTRY) && sighting.generic().isPresent();
        for (int i = sighting.first(); plain && i <= sighting.last(); i++) {
            String word = sighting.words().word(i);
            plain = list.isOrdinary(word) || Level.of(word).isPresent() || word.equals("THE");
        }
        return plain;
    }

    /** A word with a given name before it, another surname in between at most. */
    private boolean isSurname(Sighting sighting) {
        PlaceWords words = sighting.words();
        int at = sighting.first() - 1;
        boolean second = list.mayBeSurname(words.word(at)) && isGivenName(words, at - 1);
        return sighting.isOneWord() && words.isJoined(at) && (isGivenName(words, at) || second);
    }

    private boolean isGivenName(PlaceWords words, int at) {
        return words.isJoined(at) && givenNames.contains(words.word(at)) && !list.isOrdinary(words.word(at));
    }

    /** "Nov. 25". */
    private static boolean isDate(Sighting sighting) {
        PlaceWords words = sighting.words();
        return sighting.isOneWord()
                && MONTH.matcher(words.word(sighting.first())).matches()
                && DAY.matcher(words.word(sighting.last() + 1)).matches();
    }

    /** "Kosh" and "Tapa" in "Kosh-Tapa". */
    private static boolean isHalfOfCompound(Sighting sighting) {
        PlaceWords words = sighting.words();
        boolean before = sighting.first() > 0
                && words.gapAfter(sighting.first() - 1).matches("[-‐‑]")
                && words.isCapitalised(sighting.first() - 1);
        return before || words.gapAfter(sighting.last()).matches("[-‐‑]") && words.isCapitalised(sighting.last() + 1);
    }

    private static int fame(Sighting sighting) {
        int best = -1;
        for (Gazetteer.Match match : sighting.matches()) {
            best = Math.max(best, fame(match));
        }
        return best + (sighting.isOneWord() ? 0 : 1);
    }

    private static int fame(Gazetteer.Match match) {
        GazetteerPlace place = match.place();
        int people = place.population();
        if (match.kind() == NameKind.ADDED) {
            return place.feature() == Feature.COUNTRY ? 4 : 3;
        }
        if (match.kind() == NameKind.FURTHER) {
            return people >= METROPOLIS ? 1 : -1;
        }
        return switch (place.feature()) {
            case COUNTRY -> 4;
            case ADM1 -> match.kind() == NameKind.WITHOUT_GENERIC ? 1 : 2;
            case REGION -> 2;
            case ADM2 ->
                match.kind() == NameKind.WITHOUT_GENERIC ? -1 : place.country().equals(Optional.of("AFG")) ? 1 : 0;
            case POPULATED_PLACE -> people >= METROPOLIS ? 3 : people >= CITY ? 2 : people >= TOWN ? 1 : 0;
            case FACILITY, OTHER -> 0;
        };
    }

    private int commonness(Sighting sighting) {
        boolean country = sighting.has(Feature.COUNTRY);
        int score = 0;
        boolean ordinary = true;
        for (int i = sighting.first(); i <= sighting.last(); i++) {
            ordinary &= list.isOrdinary(sighting.words().word(i));
        }
        if (ordinary && !country) {
            score -= sighting.isOneWord() ? 3 : 1;
        }
        if (sighting.isOneWord() && !country) {
            String word = sighting.words().word(sighting.first());
            boolean famous = fame(sighting) >= 2;
            score -= givenNames.contains(word) ? famous ? 1 : 2 : 0;
            score -= persons.contains(word.toLowerCase(Locale.ROOT)) ? 4 : 0;
        }
        return score;
    }

    private int before(Sighting sighting, boolean headline) {
        PlaceWords words = sighting.words();
        int at = sighting.first() - 1;
        String word = words.word(at);
        if (word.isEmpty()) {
            return 0;
        }
        String gap = words.gapAfter(at);
        boolean joined = words.isJoined(at);
        if (gap.isBlank() && list.is("title", word)) {
            return demonyms.of(words.word(sighting.first())).isPresent() ? 0 : -5;
        }
        if (gap.isBlank() && list.is("locative", words.wordBeforeArticle(sighting.first()))) {
            return 2;
        }
        if (gap.isBlank() && list.is("weak-locative", word)) {
            return Level.of(words.word(at - 1)).isPresent() ? 3 : 1;
        }
        if (gap.isBlank() && list.is("direction", word)) {
            return 2;
        }
        if (!joined || !words.isCapitalised(at) || headline || words.opensSentence(sighting.first())) {
            return gap.matches("[.] ") && word.length() == 1 ? -4 : 0;
        }
        if (givenNames.contains(word) && !words.gapAfter(at).equals("\n")) {
            return -6;
        }
        boolean fine = demonyms.of(word).isPresent()
                || Level.of(word).isPresent()
                || list.is("org-noun", word)
                || words.opensSentence(at) && list.isOrdinary(word);
        return fine ? 0 : -3;
    }

    private int behind(Sighting sighting, boolean headline) {
        PlaceWords words = sighting.words();
        int at = sighting.last() + 1;
        String word = words.word(at);
        if (word.isEmpty()) {
            return 0;
        }
        String gap = words.gapAfter(sighting.last());
        if (gap.matches("[-‐‑]") && HYPHENATED.contains(word.toLowerCase(Locale.ROOT))) {
            return 2;
        }
        if (gap.equals(" ") && list.is("speech", word) && !sighting.has(Feature.COUNTRY)) {
            return -1;
        }
        if (!gap.equals(" ")
                || !words.isCapitalised(at)
                || headline
                || Level.of(word).isPresent()) {
            return 0;
        }
        boolean fine = list.is("org-noun", word)
                || list.is("title", word)
                || list.isOrdinary(word)
                || words.isUpper(at)
                || demonyms.of(word).isPresent();
        if (fine) {
            return 0;
        }
        boolean givenName = sighting.isOneWord() && givenNames.contains(words.word(sighting.first()));
        return givenName ? -6 : sighting.has(Feature.COUNTRY) ? -1 : -3;
    }

    /** "• Derna: A roadside bomb went off": a name that a line or an item opens with and sets apart. */
    private static boolean isLabel(Sighting sighting) {
        PlaceWords words = sighting.words();
        boolean opens =
                sighting.first() == 0 || words.gapAfter(sighting.first() - 1).contains("\n");
        return opens && words.gapAfter(sighting.last()).equals(": ");
    }

    /** A place at the head of a paragraph with a dash, an agency or a date behind it: "KABUL (AP) - ". */
    private static boolean isDateline(Sighting sighting) {
        PlaceWords words = sighting.words();
        boolean opens =
                sighting.first() == 0 || words.gapAfter(sighting.first() - 1).contains("\n");
        String gap = words.gapAfter(sighting.last());
        boolean dash = gap.matches("\\s*(?:--|—|–| - ).*");
        boolean agency = gap.matches(" ?\\(") && words.isUpper(sighting.last() + 1);
        return opens && (dash || agency || gap.equals(", ") && isDatedOrAgency(words, sighting.last() + 1));
    }

    private static boolean isDatedOrAgency(PlaceWords words, int at) {
        boolean day = words.word(at).matches("\\d{1,2}") && words.gapAfter(at).isBlank();
        return MONTH_OPENING.matcher(words.word(day ? at + 1 : at)).lookingAt()
                || words.gapAfter(at).matches("\\s*(?:--|—|–| - | ?\\().*") && words.isCapitalised(at);
    }
}
