package org.sitrep.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.Demonyms;
import org.sitrep.mention.GivenNames;
import org.sitrep.mention.NamesOfOtherThings;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * Finds what may be names of places in raw text: longest matches in the gazetteer, words of origin, and unknown names
 * made places by a generic word. A name that is surely a place once in a report is taken as one elsewhere in it.
 */
final class Sightings {

    private static final int LONGEST_NAME_IN_WORDS = 6;
    private static final int SURE = 3;
    private static final int NOT_EXCLUDED = -2;
    private static final Set<String> ARTICLES = Set.of("al", "el", "ad", "as", "ar", "an", "ash", "at", "az", "es");

    private final Gazetteer gazetteer;
    private final WordList list = WordList.english();
    private final Demonyms demonyms = Demonyms.world();
    private final GivenNames givenNames = GivenNames.world();

    Sightings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Sightings in text order, not overlapping, with the evidence weighed; also those that are likely no places. */
    List<Sighting> in(SourceText text, List<Span> regions) {
        List<PlaceWords> all =
                regions.stream().map(region -> new PlaceWords(text, region)).toList();
        NameEvidence evidence = new NameEvidence(persons(all));
        List<Sighting> found = new ArrayList<>();
        for (PlaceWords words : all) {
            List<Sighting> here = new ArrayList<>();
            for (int i = 0; i < words.size(); ) {
                Optional<Sighting> sighting = at(words, i);
                sighting.ifPresent(one -> here.add(one.demonym() ? one : one.withScore(evidence.score(one))));
                i = sighting.map(one -> one.last() + 1).orElse(i + 1);
            }
            found.addAll(paired(here));
        }
        return oneSense(found);
    }

    private Optional<Sighting> at(PlaceWords words, int i) {
        if (!words.isCapitalised(i) && !isArticle(words, i)) {
            return Optional.empty();
        }
        Optional<Sighting> compound = words.gapAfter(i).matches("[-‐‑]") ? unknown(words, i) : Optional.empty();
        int reach = i;
        while (reach - i + 1 < LONGEST_NAME_IN_WORDS && words.isJoined(reach)) {
            reach++;
        }
        for (int last = reach; last >= i; last--) {
            Optional<Sighting> sighting = words.isCapitalised(last) ? match(words, i, last) : Optional.empty();
            if (sighting.isPresent()) {
                boolean half =
                        compound.isPresent() && last < compound.orElseThrow().last();
                return half ? compound : sighting;
            }
        }
        return unknown(words, i);
    }

    private static boolean isArticle(PlaceWords words, int i) {
        return ARTICLES.contains(words.word(i)) && words.gapAfter(i).equals("-") && words.isCapitalised(i + 1);
    }

    private Optional<Sighting> match(PlaceWords words, int first, int last) {
        StringBuilder name = new StringBuilder(words.word(first));
        for (int i = first + 1; i <= last; i++) {
            name.append(' ').append(words.word(i));
        }
        String surface = name.toString();
        if (demonyms.of(surface).isPresent()) {
            return Optional.of(new Sighting(words, first, last, List.of(), true, Optional.empty(), SURE));
        }
        if (surface.length() < 2 || first == last && words.isUpper(first) && surface.length() < 2) {
            return Optional.empty();
        }
        List<Gazetteer.Match> matches = usable(words, first, last, surface);
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sighting(words, first, last, matches, false, generic(words, first, last), 0));
    }

    private List<Gazetteer.Match> usable(PlaceWords words, int first, int last, String surface) {
        List<Gazetteer.Match> matches = gazetteer.lookup(surface);
        boolean dotted = surface.contains(".") || words.gapAfter(last).startsWith(".") && surface.length() <= 5;
        boolean short_ = dotted || words.isUpper(last) && surface.length() <= 3;
        if (words.gapAfter(last).startsWith("$")) {
            return List.of();
        }
        boolean behindTown = first > 0 && words.gapAfter(first - 1).equals(", ") && words.isCapitalised(first - 1);
        List<Gazetteer.Match> abbreviated = matches.stream()
                .filter(match -> match.kind() == NameKind.ABBREVIATION)
                .filter(match -> match.place().feature() == Feature.COUNTRY && words.isUpper(last) || behindTown)
                .toList();
        if (short_ && !abbreviated.isEmpty()) {
            return abbreviated;
        }
        return matches.stream()
                .filter(match -> match.kind() != NameKind.ABBREVIATION)
                .toList();
    }

    /** The generic word behind the name, or before it with "of". */
    private Optional<String> generic(PlaceWords words, int first, int last) {
        Optional<String> behind = GenericBehind.of(words, first, last);
        if (behind.isPresent()) {
            return behind;
        }
        String inside = words.word(last);
        if (last > first && Level.of(inside).isPresent()) {
            return Optional.of(inside.toLowerCase(Locale.ROOT));
        }
        boolean of = words.word(first - 1).equalsIgnoreCase("of")
                && Level.of(words.word(first - 2)).isPresent();
        return of ? Optional.of(words.word(first - 2).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** "Zarkoh village", "the village of Zarkoh": a name the gazetteer lacks. */
    private Optional<Sighting> unknown(PlaceWords words, int i) {
        String word = words.word(i);
        boolean common = list.isOrdinary(word)
                || list.is("stop-name", word)
                || list.is("title", word)
                || list.is("direction", word)
                || list.is("org-noun", word)
                || NamesOfOtherThings.english().contains(word)
                || Level.of(word).isPresent()
                || word.length() < 3
                || words.isUpper(i);
        if (common || !words.isCapitalised(i) || words.isJoined(i - 1) && words.isCapitalised(i - 1)) {
            return Optional.empty();
        }
        int last = i;
        while (words.isJoined(last)
                && words.isCapitalised(last + 1)
                && Level.of(words.word(last + 1)).isEmpty()
                && !GenericBehind.isLocalGovernment(words, last + 1)
                && last - i < 2) {
            last++;
        }
        Optional<String> generic =
                givenNames.contains(word) ? GenericBehind.of(words, i, last) : generic(words, i, last);
        boolean town = generic.flatMap(Level::of)
                .filter(level -> level != Level.REGION)
                .isPresent();
        return town
                ? Optional.of(new Sighting(words, i, last, List.of(), false, generic, NameEvidence.CLAIMED))
                : Optional.empty();
    }

    /** Words of names that open with a given name or a title, or that stand where only a person's name does. */
    private Set<String> persons(List<PlaceWords> all) {
        Set<String> persons = new HashSet<>();
        for (PlaceWords words : all) {
            for (int i = 0; i + 1 < words.size(); i++) {
                if (isWhomNounNames(words, i)) {
                    persons.add(words.word(i + 1).toLowerCase(Locale.ROOT));
                }
                boolean given = words.isCapitalised(i) && givenNames.contains(words.word(i));
                boolean title = words.isCapitalised(i) && list.is("title", words.word(i));
                int at = i + 1;
                while (at < words.size() && words.word(at).length() == 1 && words.isCapitalised(at)) {
                    at++;
                }
                boolean joined = words.gapAfter(at - 1).matches("[.]? ");
                if ((given || title) && joined && words.isCapitalised(at) && !isUsualPlace(words, at, title)) {
                    persons.add(words.word(at).toLowerCase(Locale.ROOT));
                    secondSurname(words, at).ifPresent(persons::add);
                }
            }
        }
        return persons;
    }

    /** "Castro" behind "Pedro Soto": the second surname that a name goes on with. */
    private Optional<String> secondSurname(PlaceWords words, int first) {
        boolean goesOn = words.gapAfter(first).matches("\\s")
                && words.isCapitalised(first + 1)
                && list.mayBeSurname(words.word(first + 1))
                && !isUsualPlace(words, first + 1, false);
        return goesOn ? Optional.of(words.word(first + 1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The first of two words in "the disappearance of Jamala Weston" and "the journalist Wa Lin". */
    private boolean isWhomNounNames(PlaceWords words, int first) {
        boolean behindNoun = words.isJoined(first - 1)
                && (list.is("bearer", words.word(first - 1))
                        || words.word(first - 1).equals("of") && list.is("befalls", words.word(first - 2)));
        return behindNoun
                && words.isCapitalised(first)
                && words.gapAfter(first).equals(" ")
                && words.isCapitalised(first + 1)
                && !words.isUpper(first)
                && !list.is("title", words.word(first))
                && !list.is("direction", words.word(first))
                && gazetteer.lookup(words.word(first)).stream().allMatch(match -> match.kind() == NameKind.FURTHER)
                && !isUsualPlace(words, first + 1, false);
    }

    private boolean isUsualPlace(PlaceWords words, int at, boolean title) {
        return demonyms.of(words.word(at)).isPresent()
                || !title && Level.of(words.word(at)).isPresent()
                || gazetteer.lookup(words.word(at - 1) + " " + words.word(at)).stream()
                        .anyMatch(match -> match.kind() != NameKind.FURTHER);
    }

    /** Raises names that stand beside the place they lie in: "Decatur, Alabama". */
    private static List<Sighting> paired(List<Sighting> here) {
        List<Sighting> raised = new ArrayList<>(here);
        for (int i = 0; i + 1 < here.size(); i++) {
            Sighting inner = here.get(i);
            Sighting outer = here.get(i + 1);
            boolean neighbours = inner.last() + 1 == outer.first()
                    && inner.words().gapAfter(inner.last()).equals(", ");
            if (neighbours && isInside(inner, outer)) {
                raised.set(i, inner.withScore(Math.max(raised.get(i).score(), 0) + 4));
                raised.set(i + 1, outer.withScore(Math.max(outer.score(), 0) + 3));
            }
        }
        return raised;
    }

    static boolean isInside(Sighting inner, Sighting outer) {
        return inner.matches().stream()
                .anyMatch(in ->
                        outer.matches().stream().anyMatch(out -> out.place().contains(in.place())));
    }

    private static List<Sighting> oneSense(List<Sighting> found) {
        Map<String, Integer> best = new HashMap<>();
        for (Sighting sighting : found) {
            best.merge(key(sighting), sighting.score(), Math::max);
        }
        return found.stream()
                .map(sighting -> best.getOrDefault(key(sighting), 0) >= SURE && sighting.score() >= NOT_EXCLUDED
                        ? sighting.withScore(Math.max(sighting.score(), NameEvidence.CLAIMED))
                        : sighting)
                .toList();
    }

    private static String key(Sighting sighting) {
        StringBuilder key = new StringBuilder();
        for (int i = sighting.first(); i <= sighting.last(); i++) {
            key.append(sighting.words().word(i).toLowerCase(Locale.ROOT)).append(' ');
        }
        return key.toString();
    }
}
