package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledMention;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.KnownPlaces.KnownPlace;
import org.sitrep.report.PartKind;
import org.sitrep.resolve.ReportSetting;
import org.sitrep.text.Span;

/** One report with what its claims need to be set in place and time. */
final class ReportContext {

    private static final int LEADING_SENTENCES = 2;
    private static final int LEADING_WEIGHT = 2;

    /** Behind these "to" tells no way: "close to the bridge", "damage to the market". */
    private static final Pattern GOAL =
            Pattern.compile("(?<!\\b(close|next|near|damage|access|according|home) )\\b(to|towards?)( the)?\\s+\\z");

    private static final int WORDS_BEFORE_IN_UNITS = 24;

    private final FiledReport report;
    private final ReportSetting setting;
    private final KnownPlaces known;
    private Optional<Optional<KnownPlace>> main = Optional.empty();
    private final Map<Integer, List<Sited>> bySentence = new HashMap<>();
    private final Map<String, List<FiledClaim>> byIncident = new HashMap<>();

    /** A place and where in the report's text it is named, in UTF-16 units. */
    record Sited(KnownPlace place, int offset) {

        /** Whether it may be called a town: an unknown name may. */
        boolean isSettlement() {
            return place.place()
                    .point()
                    .map(point -> point.feature().equals("populated_place"))
                    .orElse(true);
        }
    }

    ReportContext(FiledReport report, KnownPlaces known) {
        this.report = report;
        this.setting = known.settingOf(report);
        this.known = known;
        for (FiledClaim claim : report.claims()) {
            claim.incident()
                    .ifPresent(id -> byIncident
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(claim));
        }
    }

    FiledReport report() {
        return report;
    }

    ReportSetting setting() {
        return setting;
    }

    KnownPlaces known() {
        return known;
    }

    /** Other claims that tell of the same happening, in text order. */
    List<FiledClaim> incidentMates(FiledClaim claim) {
        return claim.incident().map(id -> byIncident.getOrDefault(id, List.of())).orElse(List.of()).stream()
                .filter(mate -> !mate.id().equals(claim.id()))
                .toList();
    }

    /** The towns, villages and districts that a sentence names, in text order; the dateline apart. */
    List<Sited> spots(int sentence) {
        return bySentence.computeIfAbsent(sentence, this::readSpots);
    }

    private List<Sited> readSpots(int sentence) {
        Span span = report.sentences().get(sentence);
        List<Sited> spots = new ArrayList<>();
        for (FiledMention mention : report.mentions()) {
            if (mention.kind().equals("place") && span.contains(mention.span()) && !inDateline(mention.span())) {
                mention.entity()
                        .flatMap(report::entity)
                        .map(entity -> known.meant(entity, setting))
                        .map(place -> new Sited(place, mention.span().start()))
                        .ifPresent(spots::add);
            }
        }
        String words = report.text().of(span);
        known.in(words, setting.country()).stream()
                .filter(place ->
                        spots.stream().noneMatch(spot -> spot.place().key().equals(place.key())))
                .map(place -> new Sited(
                        place,
                        span.start() + Math.max(0, words.indexOf(place.place().name()))))
                .filter(spot -> report.parts().stream()
                        .noneMatch(part ->
                                part.kind() == PartKind.DATELINE && part.span().covers(spot.offset())))
                .forEach(spots::add);
        return spots.stream()
                .filter(spot -> spot.place().isSpot())
                .sorted(Comparator.comparingInt(Sited::offset))
                .toList();
    }

    private boolean inDateline(Span span) {
        return report.parts().stream()
                .anyMatch(
                        part -> part.kind() == PartKind.DATELINE && part.span().overlaps(span));
    }

    /** Whether a place is named as where somebody goes: what is told next need not have happened there. */
    boolean isGoal(Sited spot) {
        if (spot.offset() == 0) {
            return false;
        }
        Span before = new Span(Math.max(0, spot.offset() - WORDS_BEFORE_IN_UNITS), spot.offset());
        return GOAL.matcher(report.text().of(before)).find();
    }

    /** Whether a place is named in the words for who says it: "a member of the council of Tamba". */
    boolean isInSpeaker(Sited spot, FiledClaim claim) {
        return report.attributionOf(claim).stream()
                .flatMap(said -> said.source().stream())
                .anyMatch(source -> source.covers(spot.offset()));
    }

    /** Whether the report is mainly about a place. */
    boolean isMain(Sited spot) {
        return main().filter(place -> place.key().equals(spot.place().key())).isPresent();
    }

    /** The town, village or district named most often; the headline and the first sentences count more. */
    Optional<KnownPlace> main() {
        if (main.isEmpty()) {
            main = Optional.of(readMain());
        }
        return main.get();
    }

    private Optional<KnownPlace> readMain() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Map<String, KnownPlace> places = new HashMap<>();
        for (int sentence = 0; sentence < report.sentences().size(); sentence++) {
            int weight = sentence < LEADING_SENTENCES ? LEADING_WEIGHT : 1;
            for (Sited spot : spots(sentence)) {
                weights.merge(spot.place().key(), weight, Integer::sum);
                places.putIfAbsent(spot.place().key(), spot.place());
            }
        }
        return weights.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .flatMap(most -> Optional.ofNullable(places.get(most.getKey())));
    }
}
