package org.sitrep.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sitrep.claim.Role;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledFiller;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.filed.FiledClaim.FiledQuantity;
import org.sitrep.filed.FiledClaim.FiledTime;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledEntity.FiledPoint;
import org.sitrep.filed.FiledReport;
import org.sitrep.text.CodePointOffsets;
import tools.jackson.databind.json.JsonMapper;

/** The claims of a report as rows of the tables claim and participant. Offsets count code points. */
final class ClaimTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A claim with what its row takes from the report around it. */
    private record Row(FiledClaim claim, int position, FiledReport report, CodePointOffsets offsets) {

        Optional<FiledEntity> placeEntity() {
            return claim.place().flatMap(FiledPlace::entity).flatMap(report::entity);
        }

        EvidenceAnchor anchor() {
            return EvidenceAnchor.of(claim, offsets);
        }
    }

    private record Participant(
            String claim, String role, int position, FiledFiller filler, Optional<FiledEntity> meant) {}

    private static final TableRows<Row> CLAIMS = what(new TableRows<>("claim"));

    private static final TableRows<Participant> PARTICIPANTS = new TableRows<Participant>("participant")
            .with("claim", Participant::claim)
            .with("role", Participant::role)
            .with("position", Participant::position)
            .with("name", participant -> participant.filler().name())
            .with("text", participant -> participant.filler().text())
            .withAny("entity", participant -> participant.filler().entity())
            .withAny("entity_kind", participant -> participant.meant().map(entity -> Labels.of(entity.kind())));

    private ClaimTable() {}

    static void insert(Handle handle, FiledReport report, CodePointOffsets offsets) {
        CLAIMS.insert(handle, rows(report, offsets));
        PARTICIPANTS.insert(handle, participants(report));
    }

    private static List<Row> rows(FiledReport report, CodePointOffsets offsets) {
        List<Row> rows = new ArrayList<>();
        report.claims().forEach(claim -> rows.add(new Row(claim, rows.size(), report, offsets)));
        return rows;
    }

    /** In the order of claims, then of roles as tables sort them. */
    private static List<Participant> participants(FiledReport report) {
        List<Participant> participants = new ArrayList<>();
        report.claims()
                .forEach(claim -> labelled(claim).forEach((role, fillers) -> {
                    for (int position = 0; position < fillers.size(); position++) {
                        FiledFiller filler = fillers.get(position);
                        Optional<FiledEntity> meant = filler.entity().flatMap(report::entity);
                        participants.add(new Participant(claim.id(), role, position, filler, meant));
                    }
                }));
        return participants;
    }

    private static Map<String, List<FiledFiller>> labelled(FiledClaim claim) {
        Map<String, List<FiledFiller>> labelled = new TreeMap<>();
        claim.roles().forEach((role, fillers) -> labelled.put(role.label(), fillers));
        return labelled;
    }

    /** What in the rows of a report is not what its coded form says, one line each. */
    static List<String> differences(Handle handle, FiledReport report, CodePointOffsets offsets) {
        List<String> differences = new ArrayList<>();
        compare(
                CLAIMS,
                rows(handle, "SELECT * FROM claim WHERE report = ? ORDER BY position", report),
                rows(report, offsets),
                "claim",
                differences);
        compare(
                PARTICIPANTS,
                rows(
                        handle,
                        "SELECT participant.* FROM participant JOIN claim ON claim.id = participant.claim"
                                + " WHERE report = ? ORDER BY claim.position, role, participant.position",
                        report),
                participants(report),
                "participant",
                differences);
        return differences;
    }

    private static List<Map<String, Object>> rows(Handle handle, String sql, FiledReport report) {
        return handle.createQuery(sql).bind(0, report.id()).mapToMap().list();
    }

    private static <T> void compare(
            TableRows<T> table, List<Map<String, Object>> found, List<T> expected, String noun, List<String> told) {
        if (found.size() != expected.size()) {
            told.add("expected " + expected.size() + " rows of table " + noun + "; found " + found.size());
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            String where = noun + " " + i;
            table.differences(found.get(i), expected.get(i))
                    .forEach(column -> told.add(where + ": its column " + column + " is not what its coded form says"));
        }
    }

    private static TableRows<Row> what(TableRows<Row> rows) {
        rows.with("id", row -> row.claim().id())
                .with("report", row -> row.report().id())
                .with("position", Row::position)
                .with("kind", row -> row.claim().kind().label())
                .with("type", row -> row.claim().type())
                .with("sentence", row -> row.claim().evidence().sentence())
                .with("evidence", row -> row.anchor().evidence())
                .with("evidence_start", row -> row.anchor().start())
                .with("evidence_end", row -> row.anchor().end())
                .with("trigger_start", row -> row.anchor().triggerStart())
                .with("trigger_end", row -> row.anchor().triggerEnd())
                .withAny("agents", row -> names(row.claim(), Role.AGENT))
                .withAny("targets", row -> names(row.claim(), Role.TARGET))
                .withAny("victims", row -> names(row.claim(), Role.VICTIM))
                .withAny("subjects", row -> names(row.claim(), Role.SUBJECT))
                .withAny("objects", row -> names(row.claim(), Role.OBJECT))
                .withAny("affected", row -> names(row.claim(), Role.AFFECTED))
                .with("attributes", row -> JSON.writeValueAsString(row.claim().attributes()))
                .with("rule", row -> row.claim().rule());
        return stance(where(when(howMany(rows))));
    }

    private static Optional<String> names(FiledClaim claim, Role role) {
        return Optional.of(claim.fillers(role).stream().map(FiledFiller::name).collect(Collectors.joining("; ")))
                .filter(names -> !names.isEmpty());
    }

    private static TableRows<Row> howMany(TableRows<Row> rows) {
        Function<Row, Optional<FiledQuantity>> quantity = row -> row.claim().quantity();
        return rows.withAny(
                        "quantity_low",
                        row -> quantity.apply(row).flatMap(q -> q.count().low()))
                .withAny(
                        "quantity_best",
                        row -> quantity.apply(row).flatMap(q -> q.count().best()))
                .withAny(
                        "quantity_high",
                        row -> quantity.apply(row).flatMap(q -> q.count().high()))
                .withAny("unit", row -> quantity.apply(row).map(FiledQuantity::unit))
                .withAny("counted", row -> quantity.apply(row).map(FiledQuantity::group))
                .withAny("quantity_text", row -> quantity.apply(row).map(FiledQuantity::text))
                .withAny(
                        "quantity_hedge",
                        row -> quantity.apply(row).map(q -> q.count().hedge().label()));
    }

    private static TableRows<Row> when(TableRows<Row> rows) {
        Function<Row, Optional<FiledTime>> time = row -> row.claim().time();
        return rows.withAny("date_start", row -> time.apply(row).flatMap(FiledTime::start))
                .withAny("date_end", row -> time.apply(row).flatMap(FiledTime::end))
                .withAny("date_prec", row -> time.apply(row).map(FiledTime::precision))
                .withAny("date_basis", row -> time.apply(row).map(t -> t.basis().label()))
                .withAny(
                        "date_text", row -> time.apply(row).map(FiledTime::text).filter(text -> !text.isEmpty()));
    }

    private static TableRows<Row> where(TableRows<Row> rows) {
        Function<Row, Optional<FiledPlace>> place = row -> row.claim().place();
        Function<Row, Optional<FiledPoint>> point = row -> row.placeEntity().flatMap(FiledEntity::point);
        return rows.withAny("place", row -> row.placeEntity().map(FiledEntity::name))
                .withAny("place_text", row -> place.apply(row).map(FiledPlace::text))
                .withAny("place_entity", row -> place.apply(row).flatMap(FiledPlace::entity))
                .withAny(
                        "place_relation",
                        row -> place.apply(row).map(p -> p.relation().label()))
                .withAny("feature", row -> point.apply(row).map(FiledPoint::feature))
                .withAny("geonameid", row -> point.apply(row).flatMap(FiledPoint::geonameId))
                .withAny("country", row -> row.placeEntity().flatMap(FiledEntity::country))
                .withAny("adm1", row -> point.apply(row).flatMap(FiledPoint::adm1))
                .withAny("adm2", row -> point.apply(row).flatMap(FiledPoint::adm2))
                .withAny("latitude", row -> point.apply(row).map(FiledPoint::latitude))
                .withAny("longitude", row -> point.apply(row).map(FiledPoint::longitude))
                .withAny("where_prec", row -> place.apply(row).flatMap(FiledPlace::wherePrecision))
                .withAny("geo_precision", row -> place.apply(row).flatMap(FiledPlace::geoPrecision));
    }

    private static TableRows<Row> stance(TableRows<Row> rows) {
        return rows.withAny("attribution", row -> row.claim().attribution())
                .withAny("source_name", row -> row.claim().source().name())
                .withAny("source_role", row -> row.claim().source().role())
                .with("source_kind", row -> row.claim().source().kind().label())
                .withAny("listener", row -> row.claim().source().listener())
                .with("certainty", row -> row.claim().stance().certainty().label())
                .with("polarity", row -> row.claim().stance().polarity().label())
                .with("modality", row -> row.claim().stance().modality().label())
                .withAny("outcome", row -> row.claim().stance().outcome())
                .with("is_background", row -> row.claim().stance().background() ? 1 : 0)
                .with("epistemic", row -> row.claim().stance().epistemic())
                .withAny("incident", row -> row.claim().incident())
                .withAny("plover", row -> code(row, "plover"))
                .withAny("acled_sub_event", row -> code(row, "acled_sub_event"))
                .withAny("ucdp_type", row -> code(row, "ucdp_type"));
    }

    private static Optional<String> code(Row row, String code) {
        return Optional.ofNullable(row.claim().codes().get(code));
    }
}
