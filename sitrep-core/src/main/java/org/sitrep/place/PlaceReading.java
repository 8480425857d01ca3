package org.sitrep.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.mention.Anchor;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.MentionReading;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.PlaceMention.Use;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * Places by name, with what the words around say of them: the generic word, the place they lie in, and whether the name
 * stands for the place, its government, its people or a part of another name. To run after persons and actors are read.
 */
public final class PlaceReading implements MentionReading {

    private static final int BIG_TOWN = 200_000;

    /** A token and the sentence it stands in. */
    private record Site(Sentence sentence, Token token) {}

    private final Sightings sightings;
    private final WordList list = WordList.english();

    public PlaceReading(Gazetteer gazetteer) {
        this.sightings = new Sightings(gazetteer);
    }

    @Override
    public List<PlaceMention> read(Passage passage, Mentions earlier) {
        List<Sighting> places = sightings
                .in(passage.report().text(), passage.report().readSpans())
                .stream()
                .filter(sighting -> sighting.score() >= NameEvidence.READ)
                .toList();
        PlaceGrammar grammar = new PlaceGrammar(passage.report().text(), places);
        TreeMap<Integer, Site> sites = sites(passage);
        Map<Span, ClaimedName.Kind> claimed = new HashMap<>();
        passage.names().forEach(name -> claimed.put(name.span(), name.kind()));
        List<PlaceMention> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Optional<Site> site = site(sites, places.get(i));
            if (site.isPresent() && isPlace(places.get(i), site.orElseThrow(), claimed, earlier)) {
                found.add(mention(places, i, site.orElseThrow(), claimed, grammar));
            }
        }
        return found;
    }

    private static TreeMap<Integer, Site> sites(Passage passage) {
        TreeMap<Integer, Site> sites = new TreeMap<>();
        for (Sentence sentence : passage.sentences()) {
            sentence.tokens().forEach(token -> sites.put(token.span().start(), new Site(sentence, token)));
        }
        return sites;
    }

    /** The token that holds the last character of a name. */
    private static Optional<Site> site(TreeMap<Integer, Site> sites, Sighting sighting) {
        int last = sighting.span().end() - 1;
        Map.Entry<Integer, Site> entry = sites.floorEntry(last);
        return Optional.ofNullable(entry)
                .map(Map.Entry::getValue)
                .filter(site -> site.token().span().covers(last));
    }

    private static boolean isPlace(
            Sighting sighting, Site site, Map<Span, ClaimedName.Kind> claimed, Mentions earlier) {
        ClaimedName.Kind kind = claimed.get(site.token().span());
        if (kind == ClaimedName.Kind.PERSON || isInPerson(sighting, site, earlier)) {
            return false;
        }
        if (kind == ClaimedName.Kind.ACTOR || kind == ClaimedName.Kind.OUTLET) {
            boolean part = site.token().span().length() > sighting.span().length() + 1;
            return part || sighting.has(Feature.COUNTRY);
        }
        if (isNumeral(sighting, site)) {
            return false;
        }
        boolean named = site.token().isProperNoun()
                || sighting.demonym() && !site.token().isVerb();
        return named || sighting.score() > NameEvidence.CLAIMED;
    }

    /** "Two village volunteers": a number at the start of a sentence, with a word for a kind of place behind it. */
    private static boolean isNumeral(Sighting sighting, Site site) {
        return site.sentence().tokens().stream()
                .filter(token -> token.span().start() == sighting.span().start())
                .anyMatch(token -> token.tag().equals("CD"));
    }

    private static boolean isInPerson(Sighting sighting, Site site, Mentions earlier) {
        String surface = sighting.words().word(sighting.last());
        for (Mention mention : earlier.in(site.sentence().index())) {
            boolean person = mention instanceof PersonMention named
                    && named.form() == Form.NAME
                    && List.of(named.name().split("[ -]")).contains(surface);
            if (person && mention.span().contains(sighting.span()) && sighting.score() <= NameEvidence.CLAIMED + 1) {
                return true;
            }
        }
        return false;
    }

    private PlaceMention mention(
            List<Sighting> places, int i, Site site, Map<Span, ClaimedName.Kind> claimed, PlaceGrammar grammar) {
        Sighting place = places.get(i);
        boolean inside = claimed.containsKey(site.token().span())
                && claimed.get(site.token().span()) != ClaimedName.Kind.PLACE
                && site.token().span().length() > place.span().length() + 1;
        Span token = site.token().span();
        Span span = inside
                ? place.span()
                : place.span().cover(token.start() >= place.span().start() ? token : place.span());
        Span head = span.contains(token) ? token : span;
        boolean actor = claimed.get(token) == ClaimedName.Kind.ACTOR && !isAfterPreposition(place);
        Use use = inside
                ? Use.NAME_PART
                : place.demonym() ? Use.DEMONYM : actor || isMetonym(place) ? Use.METONYM : Use.NAME;
        Optional<String> level =
                place.demonym() ? Optional.empty() : place.generic().or(() -> grammar.apposedGeneric(i));
        return new PlaceMention(
                new Anchor(site.sentence().index(), site.token().index(), span, head),
                name(place),
                use,
                level,
                grammar.container(i).map(PlaceReading::name));
    }

    /** The words of a name without a generic one at its end, unless the name is none without it ("Kansas City"). */
    static String name(Sighting place) {
        int last = place.last();
        boolean generic = last > place.first()
                && Level.of(place.words().word(last))
                        .filter(level -> level == Level.ADM1 || level == Level.ADM2)
                        .isPresent();
        StringBuilder name = new StringBuilder();
        for (int i = place.first(); i <= (generic ? last - 1 : last); i++) {
            name.append(place.words().word(i));
            if (i < (generic ? last - 1 : last)) {
                name.append(place.words().gapAfter(i).replaceAll("\\s+", " "));
            }
        }
        return name.toString();
    }

    private boolean isAfterPreposition(Sighting place) {
        String before = place.words().wordBeforeArticle(place.first());
        return list.is("locative", before) || list.is("weak-locative", before);
    }

    /** "Ankara said", "Kabul and its allies": the name stands for a government. */
    private boolean isMetonym(Sighting place) {
        PlaceWords words = place.words();
        String next = words.word(place.last() + 1);
        boolean free = !isAfterPreposition(place)
                && words.gapAfter(place.last()).equals(" ")
                && place.generic().isEmpty();
        boolean big = place.matches().stream().anyMatch(match -> match.place().population() >= BIG_TOWN);
        boolean acts = list.is("state-acts", next) && place.has(Feature.COUNTRY) || list.is("speech", next) && big;
        return free
                && (acts
                        || big
                                && next.equals("and")
                                && words.word(place.last() + 2).equals("its"));
    }
}
