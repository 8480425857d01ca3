package org.sitrep.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.claim.Role;
import org.sitrep.filed.FiledAttribution;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledFiller;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.filed.FiledClaim.FiledQuantity;
import org.sitrep.filed.FiledClaim.FiledTime;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledEntity.FiledPoint;
import org.sitrep.filed.FiledReport;
import org.sitrep.redact.ReleasedReport;
import org.sitrep.text.Span;

/** One claim of a released report as cells of a table. Every value is text; an empty one is unknown. */
final class ClaimRow {

    private static final List<Role> SUBJECTS = List.of(Role.SUBJECT, Role.AGENT, Role.AFFECTED);
    private static final List<Role> OBJECTS = List.of(Role.OBJECT, Role.TARGET, Role.VICTIM);

    private final ReleasedReport released;
    private final FiledReport report;
    private final FiledClaim claim;
    private final Review review;

    ClaimRow(ReleasedReport released, FiledClaim claim, Review review) {
        this.released = released;
        this.report = released.report();
        this.claim = claim;
        this.review = review;
    }

    FiledClaim claim() {
        return claim;
    }

    FiledReport report() {
        return report;
    }

    Review review() {
        return review;
    }

    /** The happening within the report, which stands for the event until fusion tells of one. */
    String incident() {
        return claim.incident().orElse("");
    }

    String start() {
        return atSource().map(span -> Integer.toString(span.start())).orElse("");
    }

    String end() {
        return atSource().map(span -> Integer.toString(span.end())).orElse("");
    }

    private Optional<Span> atSource() {
        return Optional.ofNullable(released.evidenceAtSource().get(claim.id()));
    }

    String evidence() {
        return words(claim.evidence().spans(), " … ");
    }

    private String words(List<Span> spans, String between) {
        return spans.stream().map(report.text()::of).map(Cells::oneLine).collect(Collectors.joining(between));
    }

    // the program

    String extractor() {
        int space = report.producer().indexOf(' ');
        return space < 0 ? report.producer() : report.producer().substring(0, space);
    }

    String extractorVersion() {
        String[] words = report.producer().split(" ", 3);
        return words.length > 1 ? words[1] : "";
    }

    // who says it

    Optional<FiledEntity> speaker() {
        return report.attributionOf(claim).flatMap(FiledAttribution::speaker).flatMap(report::entity);
    }

    String affiliation() {
        return speaker()
                .flatMap(person -> person.roles().stream().findFirst())
                .flatMap(FiledEntity.FiledRole::of)
                .flatMap(report::entity)
                .map(FiledEntity::name)
                .orElse("");
    }

    /** From the one closest to the fact to the one told last. */
    List<String> chain() {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<FiledAttribution> said = report.attributionOf(claim);
        boolean closest = true;
        while (said.isPresent() && seen.add(said.get().id())) {
            (closest ? claim.source().name() : name(said.get())).ifPresent(name -> add(names, name));
            said.get().listener().flatMap(report::entity).map(FiledEntity::name).ifPresent(name -> add(names, name));
            said = said.get()
                    .parent()
                    .flatMap(id -> Optional.ofNullable(report.attributions().get(id)));
            closest = false;
        }
        return names;
    }

    private Optional<String> name(FiledAttribution said) {
        return said.speaker()
                .flatMap(report::entity)
                .map(FiledEntity::name)
                .or(() -> Optional.of(words(said.source(), " ")).filter(words -> !words.isEmpty()));
    }

    private static void add(List<String> names, String name) {
        if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
            names.add(name);
        }
    }

    String cue() {
        return report.attributionOf(claim).map(said -> words(said.cue(), " ")).orElse("");
    }

    String stance() {
        return report.attributionOf(claim)
                .map(said -> switch (said.act()) {
                    case CONFIRM -> "confirm";
                    case DENY -> "deny";
                    case NO_COMMENT -> "no_comment";
                    case UNVERIFIED -> "";
                    default -> "assert";
                })
                .orElse("assert");
    }

    String hedges() {
        return claim.stance().hedges().stream()
                .map(hedge -> Cells.oneLine(report.text().of(hedge.span())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    String hedgeClass() {
        return switch (claim.stance().certainty()) {
            case ESTIMATED -> "estimated";
            case REPORTED -> "reportedly";
            case RUMORED -> "rumored";
            case ALLEGED, POSSIBLE -> "";
            case ASSERTED -> countHedge();
        };
    }

    private String countHedge() {
        String hedge = quantity().map(given -> given.count().hedge().label()).orElse("");
        return hedge.equals("nearly") ? "about" : hedge.isEmpty() ? "none" : hedge;
    }

    // who did what to whom

    String names(Role role) {
        return claim.fillers(role).stream()
                .map(FiledFiller::name)
                .map(Cells::oneLine)
                .collect(Collectors.joining("; "));
    }

    String subjectId() {
        return firstEntity(SUBJECTS);
    }

    String objectId() {
        return firstEntity(OBJECTS);
    }

    private String firstEntity(List<Role> roles) {
        return roles.stream()
                .flatMap(role -> claim.fillers(role).stream())
                .findFirst()
                .flatMap(FiledFiller::entity)
                .orElse("");
    }

    // how many, when, where

    Optional<FiledQuantity> quantity() {
        return claim.quantity();
    }

    String attribute(String name) {
        return claim.attributes().getOrDefault(name, "");
    }

    String code(String name) {
        return claim.codes().getOrDefault(name, "");
    }

    String scope() {
        String extent = attribute("extent");
        return extent.isEmpty() ? attribute("part") : extent;
    }

    Optional<FiledTime> time() {
        return claim.time();
    }

    Optional<FiledPlace> place() {
        return claim.place();
    }

    Optional<FiledEntity> placeEntity() {
        return place().flatMap(FiledPlace::entity).flatMap(report::entity);
    }

    Optional<FiledPoint> point() {
        return placeEntity().flatMap(FiledEntity::point);
    }

    String placeId() {
        return point().flatMap(FiledPoint::geonameId)
                .map(id -> "geonames:" + id)
                .orElse("");
    }
}
