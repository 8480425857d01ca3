package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledMention;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.KnownPlaces.KnownPlace;
import org.sitrep.report.PartKind;
import org.sitrep.resolve.ReportSetting;
import org.sitrep.text.Span;

/** One report with what its claims need to be set in place and time. */
final class ReportContext {

    private final FiledReport report;
    private final ReportSetting setting;
    private final KnownPlaces known;
    private final Map<Integer, List<Sited>> bySentence = new HashMap<>();
    private final Map<String, List<FiledClaim>> byIncident = new HashMap<>();

    /** A place and where in the report's text it is named, in UTF-16 units. */
    record Sited(KnownPlace place, int offset) {}

    ReportContext(FiledReport report, KnownPlaces known) {
        this.report = report;
        this.setting = ReportSetting.of(report);
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
                        .map(entity -> KnownPlaces.known(entity, setting))
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

    /** The first town, village or district of the headline or, failing that, of the first sentences. */
    Optional<Sited> leading() {
        for (int sentence = 0; sentence < Math.min(3, report.sentences().size()); sentence++) {
            List<Sited> spots = spots(sentence);
            if (!spots.isEmpty()) {
                return Optional.of(spots.get(0));
            }
        }
        return Optional.empty();
    }
}
