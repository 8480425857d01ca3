package org.sitrep.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.text.SourceText;

/** What the words between two neighbouring names say: that one lies in the other, and what sort of place it is. */
final class PlaceGrammar {

    private static final String DIRECTION = "(?:(?:the|far|remote|\\p{L}*(?:north|south|east|west)\\p{L}*|central) )*";
    private static final Pattern COMMA = Pattern.compile(",? \\(?(?:in )?" + DIRECTION);
    private static final Pattern IN = Pattern.compile("(?:[ -]\\p{L}+)?,? (?:in|of) " + DIRECTION);
    private static final Pattern INSIDE = Pattern.compile(",? in " + DIRECTION);
    private static final Pattern APPOSITION =
            Pattern.compile(", (?:another|a|an|the|one of the)((?: [\\p{L}-]+){1,5}) (?:in|of) " + DIRECTION);
    private static final Pattern POSSESSIVE = Pattern.compile("(?:['’]s?) (?:[\\p{Ll}-]+ ){0,3}");
    private static final Pattern SEAT = Pattern.compile(
            "(?:['’]s?) (?:[\\p{Ll}-]+ ){0,2}(?:cent(?:er|re)|capital|seat|city|town|port)(?: of| city)?,? ");

    private final SourceText text;
    private final List<Sighting> sightings;

    /** @param sightings the places of the text, in text order */
    PlaceGrammar(SourceText text, List<Sighting> sightings) {
        this.text = text;
        this.sightings = sightings;
    }

    /** The name of the place that the text says a sighting lies in. */
    Optional<Sighting> container(int i) {
        Sighting here = sightings.get(i);
        Optional<Sighting> behind = neighbour(i, i + 1).filter(next -> isPlaceOf(here, next, between(here, next)));
        if (behind.isPresent()) {
            return behind;
        }
        return neighbour(i, i - 1).filter(owner -> isOwnedBy(here, owner, between(owner, here)));
    }

    private Optional<Sighting> neighbour(int i, int other) {
        boolean near = other >= 0
                && other < sightings.size()
                && sightings.get(other).words() == sightings.get(i).words()
                && !sightings.get(other).demonym()
                && !sightings.get(i).demonym();
        return near ? Optional.of(sightings.get(other)) : Optional.empty();
    }

    private static boolean isPlaceOf(Sighting inner, Sighting outer, String between) {
        boolean worded = COMMA.matcher(between).matches()
                || IN.matcher(between).matches()
                || APPOSITION.matcher(between).matches();
        boolean unlisted = inner.matches().isEmpty() && !between.equals(" ")
                || isQuarter(inner) && INSIDE.matcher(between).matches();
        return worded && (Sightings.isInside(inner, outer) || unlisted);
    }

    /** "Escalon neighborhood": a part of a town, or a village, whatever other place bears its name. */
    private static boolean isQuarter(Sighting sighting) {
        return sighting.generic().flatMap(Level::of).filter(Level.TOWN::equals).isPresent();
    }

    private static boolean isOwnedBy(Sighting inner, Sighting owner, String between) {
        if (SEAT.matcher(between).matches()) {
            return true;
        }
        boolean own = Sightings.isInside(inner, owner)
                || !inner.has(Feature.COUNTRY) && inner.generic().isPresent();
        return POSSESSIVE.matcher(between).matches() && own;
    }

    /** The generic word that an apposition gives: "Darzab, another district in Jawzjan". */
    Optional<String> apposedGeneric(int i) {
        return neighbour(i, i + 1).flatMap(next -> {
            Matcher matcher = APPOSITION.matcher(between(sightings.get(i), next));
            return matcher.matches() ? lastGeneric(matcher.group(1)) : Optional.empty();
        });
    }

    private static Optional<String> lastGeneric(String words) {
        Optional<String> last = Optional.empty();
        for (String word : words.strip().split(" ")) {
            last = Level.of(word).isPresent() ? Optional.of(word) : last;
        }
        return last;
    }

    /** The words between two names, on one line, and in small letters where the text is all in capitals. */
    private String between(Sighting first, Sighting second) {
        int from = PlaceNameFinder.claimed(first).end();
        int to = second.span().start();
        String words = from < to ? text.value().substring(from, to).replaceAll("\\s*\\R\\s*", " ") : "";
        return first.words().isAllCapitals() ? words.toLowerCase(Locale.ROOT) : words;
    }
}
