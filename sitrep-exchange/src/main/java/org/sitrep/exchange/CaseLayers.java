package org.sitrep.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledFiller;
import org.sitrep.filed.FiledClaim.FiledQuantity;
import org.sitrep.filed.FiledClaim.FiledTime;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledEntity.FiledPoint;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.fuse.Scene;

/** The layers of a case, feature by feature; claims as the reports pass, the rest at the end. */
final class CaseLayers {

    /** What the columns of claims hold, in their order. */
    private static final List<Layer.Field> CLAIM_FIELDS =
            List.copyOf(Layer.CLAIMS.fields().values());

    private final ExportContext context;
    private final LayerSink sink;
    private final Map<String, NamedSpot> places = new TreeMap<>();

    /** A place of the case with what the reports tell of it. */
    private static final class NamedSpot {
        private final FiledEntity entity;
        private final FiledPoint point;
        private Optional<LocalDate> first = Optional.empty();
        private long reports;
        private long mentions;

        NamedSpot(FiledEntity entity, FiledPoint point) {
            this.entity = entity;
            this.point = point;
        }
    }

    CaseLayers(ExportContext context, LayerSink sink) {
        this.context = context;
        this.sink = sink;
    }

    void report(OutgoingReport outgoing) throws IOException {
        FiledReport report = outgoing.report();
        for (OutgoingReport.Row row : outgoing.rows()) {
            claim(row);
            if (row.claim().kind() == ClaimKind.IMPACT) {
                flow(report, row.claim());
            }
        }
        Map<String, Long> mentions = mentions(report);
        for (FiledEntity entity : report.entities().values()) {
            entity.point()
                    .ifPresent(
                            point -> place(report, entity, point).mentions += mentions.getOrDefault(entity.id(), 0L));
        }
    }

    /** How often each entity is mentioned. */
    private static Map<String, Long> mentions(FiledReport report) {
        return report.mentions().stream()
                .flatMap(mention -> mention.entity().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private void claim(OutgoingReport.Row row) throws IOException {
        Feature feature = new Feature(row.claim().id(), Optional.empty());
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (!cell.isEmpty()) {
                feature.with(ClaimColumns.ALL.get(i).name(), typed(CLAIM_FIELDS.get(i), cell));
            }
        }
        sink.add(Layer.CLAIMS, feature);
    }

    private static Object typed(Layer.Field field, String cell) {
        if (field == Layer.Field.INTEGER) {
            return Long.valueOf(cell);
        }
        return field == Layer.Field.REAL ? Double.valueOf(cell) : Cells.oneLine(cell);
    }

    private void flow(FiledReport report, FiledClaim claim) throws IOException {
        Optional<FiledEntity> origin = place(report, claim, Role.ORIGIN);
        Optional<FiledEntity> destination = place(report, claim, Role.DESTINATION);
        if (origin.isEmpty() || destination.isEmpty()) {
            return;
        }
        FiledPoint from = origin.get().point().orElseThrow();
        FiledPoint to = destination.get().point().orElseThrow();
        Optional<FiledQuantity> quantity = claim.quantity();
        sink.add(
                Layer.FLOWS,
                new Feature(
                                claim.id(),
                                Optional.of(
                                        Feature.line(from.latitude(), from.longitude(), to.latitude(), to.longitude())))
                        .with("claim_id", claim.id())
                        .with("report_id", report.id())
                        .with("origin", origin.get().name())
                        .with("destination", destination.get().name())
                        .with(
                                "valid_from",
                                claim.time().flatMap(FiledTime::start).map(LocalDate::toString))
                        .with("valid_to", claim.time().flatMap(FiledTime::end).map(LocalDate::toString))
                        .with("low", quantity.flatMap(given -> given.count().low()))
                        .with("best", quantity.flatMap(given -> given.count().best()))
                        .with("high", quantity.flatMap(given -> given.count().high()))
                        .with("unit", quantity.map(FiledQuantity::unit))
                        .with("words", quantity.map(FiledQuantity::text))
                        .with("status", claim.attributes().getOrDefault("status", ""))
                        .with("source", claim.source().name())
                        .with("evidence", Cells.oneLine(report.sentenceOf(claim))));
    }

    private static Optional<FiledEntity> place(FiledReport report, FiledClaim claim, Role role) {
        return claim.fillers(role).stream()
                .flatMap(filler -> entity(report, filler).stream())
                .filter(entity -> entity.point().isPresent())
                .findFirst();
    }

    private static Optional<FiledEntity> entity(FiledReport report, FiledFiller filler) {
        return filler.entity().flatMap(report::entity);
    }

    private NamedSpot place(FiledReport report, FiledEntity entity, FiledPoint point) {
        String key = point.geonameId().map(id -> "geonames:" + id).orElse(entity.id());
        NamedSpot spot = places.computeIfAbsent(key, unused -> new NamedSpot(entity, point));
        spot.reports++;
        report.head()
                .published()
                .filter(day -> spot.first.map(day::isBefore).orElse(true))
                .ifPresent(day -> spot.first = Optional.of(day));
        return spot;
    }

    void finish() throws IOException {
        events();
        ControlLevels levels = new ControlLevels(context.facts());
        for (ControlDays.Stretch stretch : ControlDays.of(context.picture().control())) {
            control(levels, stretch);
        }
        for (Map.Entry<String, NamedSpot> place : places.entrySet()) {
            place(place.getKey(), place.getValue());
        }
    }

    private void events() throws IOException {
        try (InOrder<Feature> features = new InOrder<>(this::event)) {
            context.picture().forEachEvent(told -> features.add(() -> feature(new EventFacts(context, told.get()))));
            features.finish();
        }
    }

    private void event(Feature feature) {
        try {
            sink.add(Layer.EVENTS, feature);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Feature feature(EventFacts facts) {
        FusedEvent event = facts.event();
        Optional<Scene> scene = event.scene();
        Feature feature = new Feature(
                event.id(),
                scene.flatMap(where -> where.latitude()
                        .flatMap(latitude -> where.longitude().map(longitude -> Feature.point(latitude, longitude)))));
        feature.with("event_id", event.id())
                .with("type", event.type())
                .with("sub_event", facts.code("acled_sub_event"))
                .with(
                        "disorder",
                        facts.code("acled_sub_event")
                                .flatMap(AcledCodes::eventType)
                                .map(AcledCodes::disorder))
                .with("plover", facts.code("plover"))
                .with("ucdp_type", facts.violence())
                .with("valid_from", event.days().map(days -> days.start().toString()))
                .with("valid_to", event.days().flatMap(days -> days.end()).map(LocalDate::toString))
                .with("date_prec", event.days().map(days -> days.precision()))
                .with("agents", Cells.list(facts.agents()))
                .with("targets", Cells.list(facts.targets()))
                .with("civilians", facts.isOnCivilians())
                .with("standing", event.assessment().standing().label())
                .with("sources", event.assessment().independentSources())
                .with("credibility", event.assessment().credibility())
                .with("claims", event.claims().size())
                .with("claim_ids", Cells.list(event.claims()))
                .with("notes", facts.notes());
        scene.ifPresent(where -> where(feature, where));
        facts.total("killed").ifPresent(figure -> figure(feature, "killed", figure));
        facts.total("injured").ifPresent(figure -> figure(feature, "injured", figure));
        return feature;
    }

    private static void where(Feature feature, Scene scene) {
        feature.with("place", scene.name())
                .with("adm2", scene.adm2())
                .with("adm1", scene.adm1())
                .with("country", scene.country())
                .with("where_prec", scene.wherePrecision())
                .with("place_basis", scene.basis().label());
    }

    private static void figure(Feature feature, String topic, FusedFigure figure) {
        feature.with(topic + "_low", EventFacts.low(figure))
                .with(topic + "_best", EventFacts.best(figure))
                .with(topic + "_high", EventFacts.high(figure));
    }

    private void control(ControlLevels levels, ControlDays.Stretch stretch) throws IOException {
        Scene scene = stretch.scene();
        Optional<Outlines.Outline> outline = context.outlines().of(scene);
        sink.add(
                Layer.CONTROL,
                new Feature(stretch.id(), outline.map(Outlines.Outline::geometry))
                        .with("place_id", stretch.place())
                        .with("name", scene.name())
                        .with("part", stretch.part().label())
                        .with("adm2", scene.adm2())
                        .with("adm1", scene.adm1())
                        .with("country", scene.country())
                        .with("valid_from", stretch.from().toString())
                        .with("valid_to", stretch.to().map(LocalDate::toString))
                        .with("state", stretch.state().name().toLowerCase(java.util.Locale.ROOT))
                        .with(
                                "holders",
                                Cells.list(stretch.holders().stream()
                                        .map(org.sitrep.fuse.Party::name)
                                        .toList()))
                        .with(
                                "lost_by",
                                Cells.list(stretch.left().stream()
                                        .map(org.sitrep.fuse.Party::name)
                                        .toList()))
                        .with("status", levels.of(stretch, false))
                        .with("last_confirmed", stretch.lastConfirmed().map(LocalDate::toString))
                        .with("claim_ids", Cells.list(stretch.claims()))
                        .with("contrary_claim_ids", Cells.list(stretch.contrary()))
                        .with("outline_approximate", outline.map(Outlines.Outline::approximate))
                        .with("outline_credit", outline.map(Outlines.Outline::credit)));
    }

    private void place(String key, NamedSpot spot) throws IOException {
        FiledPoint point = spot.point;
        sink.add(
                Layer.PLACES,
                new Feature(key, Optional.of(Feature.point(point.latitude(), point.longitude())))
                        .with("place_id", key)
                        .with("name", spot.entity.name())
                        .with("feature", point.feature())
                        .with("adm2", point.adm2())
                        .with("adm1", point.adm1())
                        .with("country", spot.entity.country())
                        .with("geonameid", point.geonameId())
                        .with("first_reported", spot.first.map(LocalDate::toString))
                        .with("reports", spot.reports)
                        .with("mentions", spot.mentions));
    }
}
