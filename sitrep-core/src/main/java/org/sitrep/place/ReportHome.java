package org.sitrep.place;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;

/** Where a report comes from: the place of its dateline, and the place that its publisher's name or address holds. */
final class ReportHome {

    private static final Pattern HOST = Pattern.compile("(?:https?://)?(?:www\\.)?([^/:]+)");
    private static final Pattern OPENING =
            Pattern.compile("^\\s*([\\p{Lu}][\\p{L}' .-]{2,40}?)(?:,| \\(|\\s*(?:--|—|–| - ))");
    private static final int KNOWN_TOWN = 15_000;

    private final Gazetteer gazetteer;

    ReportHome(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Optional<GazetteerPlace> dateline(Report report) {
        return report.publication().dateline().flatMap(line -> {
            Matcher matcher = OPENING.matcher(line + ",");
            return matcher.find() ? most(matcher.group(1)) : Optional.empty();
        });
    }

    Optional<GazetteerPlace> publisher(Report report) {
        Publication publication = report.publication();
        Optional<GazetteerPlace> named = publication.publisher().flatMap(this::inWords);
        return named.or(() -> publication.url().flatMap(this::country))
                .or(() -> publication.publisher().flatMap(this::country));
    }

    /** The first place in a publisher's name, "The Peshawar Gazette". */
    private Optional<GazetteerPlace> inWords(String name) {
        String[] words = name.split("[^\\p{L}]+");
        for (int i = 0; i < words.length; i++) {
            Optional<GazetteerPlace> two =
                    i + 1 < words.length ? most(words[i] + " " + words[i + 1]) : Optional.empty();
            Optional<GazetteerPlace> one = WordList.english().isOrdinary(words[i]) || words[i].length() < 4
                    ? Optional.empty()
                    : most(words[i]);
            if (two.isPresent() || one.isPresent()) {
                return two.or(() -> one);
            }
        }
        return Optional.empty();
    }

    /** The country of an internet address that ends in a country's letters, such as ".co.uk". */
    private Optional<GazetteerPlace> country(String url) {
        Matcher matcher = HOST.matcher(url);
        String host = matcher.lookingAt() ? matcher.group(1) : "";
        String end = host.substring(host.lastIndexOf('.') + 1);
        return end.length() == 2 ? gazetteer.countryByIso2(end.equals("uk") ? "gb" : end) : Optional.empty();
    }

    private Optional<GazetteerPlace> most(String name) {
        return gazetteer.lookup(name).stream()
                .filter(match -> match.kind() == NameKind.ADDED)
                .map(Gazetteer.Match::place)
                .findFirst()
                .or(() -> mostPeopled(name));
    }

    private Optional<GazetteerPlace> mostPeopled(String name) {
        return gazetteer.lookup(name).stream()
                .filter(match -> match.kind() == NameKind.MAIN || match.kind() == NameKind.VARIANT)
                .map(Gazetteer.Match::place)
                .filter(place -> place.feature() != Feature.POPULATED_PLACE || place.population() >= KNOWN_TOWN)
                .filter(place -> place.feature() != Feature.ADM2)
                .max(Comparator.comparingInt(GazetteerPlace::population).thenComparing(place -> -place.index()));
    }
}
