package org.sitrep.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sitrep.claim.Role;
import org.sitrep.filed.FiledClaim.FiledQuantity;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledEntity.FiledPoint;
import org.sitrep.text.ContentHash;

/**
 * The columns of claims.csv, in order: those of {@code code --format csv}, then those by which a table comes back. The
 * row's hash covers every column that is read from the report, so that an edit is told from a claim that has changed.
 */
final class ClaimColumns {

    /** What a cell holds. */
    enum Content {
        /** Words, which must not be taken for formulas. */
        WORDS,
        /** A number, day, code or id. */
        CODE,
        /** What a reviewer fills in; words as well. */
        REVIEW
    }

    /** A column with its value for a row. */
    record Column(String name, Content content, Function<ClaimRow, String> value) {

        private String written(String cell) {
            return content == Content.CODE ? cell : Cells.words(cell);
        }
    }

    static final String ID = "claim_id";
    static final String HASH = "row_hash";

    /** What the report gives: an edit of such a cell is a correction. */
    private static final List<Column> READ = List.of(
            code(ID, row -> row.claim().id()),
            code("event_id", ClaimRow::incident),
            empty("claim_group_id"),
            empty("group_relation"),
            code("report_id", row -> row.report().id()),
            words("report_url", row -> row.report().head().url().orElse("")),
            words("publisher", row -> row.report().head().publisher().orElse("")),
            words("title", row -> row.report().head().title().orElse("")),
            code("published_at", row -> day(row.report().head().published())),
            empty("retrieved_at"),
            code("content_sha256", row -> row.report().head().sha256()),
            code("lang", row -> row.report().head().language()),
            code(
                    "sentence_index",
                    row -> Integer.toString(row.claim().evidence().sentence())),
            code("char_start", ClaimRow::start),
            code("char_end", ClaimRow::end),
            code("claim_type", row -> row.claim().kind().label()),
            code("claimer_id", row -> row.speaker().map(FiledEntity::id).orElse("")),
            words("claimer_name", row -> row.claim().source().name().orElse("")),
            words("claimer_role", row -> row.claim().source().role().orElse("")),
            words("claimer_affiliation", ClaimRow::affiliation),
            code("claimer_kind", row -> row.claim().source().kind().label()),
            words("attribution_chain", row -> String.join(" > ", row.chain())),
            words("speech_verb", ClaimRow::cue),
            code("stance", ClaimRow::stance),
            words("hedge_text", ClaimRow::hedges),
            code("hedge_class", ClaimRow::hedgeClass),
            code("certainty", row -> row.claim().stance().certainty().label()),
            code("epistemic", row -> row.claim().stance().epistemic()),
            code("polarity", row -> row.claim().stance().polarity().label()),
            code("modality", row -> row.claim().stance().modality().label()),
            code("subject_id", ClaimRow::subjectId),
            code("predicate", row -> row.claim().type()),
            code("object_id", ClaimRow::objectId),
            words("value_text", row -> row.quantity().map(FiledQuantity::text).orElse("")),
            code(
                    "value_low",
                    row -> Cells.number(
                            row.quantity().flatMap(given -> given.count().low()))),
            code(
                    "value_best",
                    row -> Cells.number(
                            row.quantity().flatMap(given -> given.count().best()))),
            code(
                    "value_high",
                    row -> Cells.number(
                            row.quantity().flatMap(given -> given.count().high()))),
            code("unit", row -> row.quantity().map(FiledQuantity::unit).orElse("")),
            words("scope", ClaimRow::scope),
            code("date_start", row -> day(row.time().flatMap(time -> time.start()))),
            code("date_end", row -> day(row.time().flatMap(time -> time.end()))),
            code(
                    "date_prec",
                    row -> row.time()
                            .map(time -> Integer.toString(time.precision()))
                            .orElse("")),
            code(
                    "date_basis",
                    row -> row.time().map(time -> time.basis().label()).orElse("")),
            words("place_raw", row -> row.place().map(place -> place.text()).orElse("")),
            code("place_id", ClaimRow::placeId),
            empty("adm1_pcode"),
            empty("adm2_pcode"),
            code("latitude", row -> Cells.number(row.point().map(FiledPoint::latitude))),
            code("longitude", row -> Cells.number(row.point().map(FiledPoint::longitude))),
            code("where_prec", row -> Cells.number(row.place().flatMap(place -> place.wherePrecision()))),
            empty("boundary_version"));

    private static final List<Column> RATED = List.of(
            review("source_reliability", Review::reliability),
            review("info_credibility", Review::credibility),
            review("rated_by", Review::ratedBy));

    private static final List<Column> PRODUCED =
            List.of(code("extractor", ClaimRow::extractor), code("extractor_version", ClaimRow::extractorVersion));

    private static final List<Column> REVIEWED =
            List.of(review("reviewed_by", Review::reviewedBy), review("reviewed_at", Review::reviewedAt));

    private static final List<Column> OWN = List.of(
            words("report_uri", row -> row.report().head().uri()),
            words("listener", row -> row.claim().source().listener().orElse("")),
            words("agent", row -> row.names(Role.AGENT)),
            words("target", row -> row.names(Role.TARGET)),
            words("victim", row -> row.names(Role.VICTIM)),
            words("instrument", row -> row.names(Role.INSTRUMENT)),
            words("subject", row -> row.names(Role.SUBJECT)),
            words("object", row -> row.names(Role.OBJECT)),
            words("affected", row -> row.names(Role.AFFECTED)),
            words("origin", row -> row.names(Role.ORIGIN)),
            words("destination", row -> row.names(Role.DESTINATION)),
            words("value_group", row -> row.quantity().map(FiledQuantity::group).orElse("")),
            code(
                    "value_hedge",
                    row -> row.quantity()
                            .map(given -> given.count().hedge().label())
                            .orElse("")),
            words("place_name", row -> row.placeEntity().map(FiledEntity::name).orElse("")),
            code(
                    "place_relation",
                    row -> row.place().map(place -> place.relation().label()).orElse("")),
            words("adm1_name", row -> row.point().flatMap(FiledPoint::adm1).orElse("")),
            words("adm2_name", row -> row.point().flatMap(FiledPoint::adm2).orElse("")),
            code(
                    "country",
                    row -> row.placeEntity().flatMap(FiledEntity::country).orElse("")),
            words("office", row -> row.attribute("title")),
            code("former", row -> row.attribute("former")),
            code("status", row -> row.attribute("status")),
            code("outcome", row -> row.claim().stance().outcome().orElse("")),
            code("background", row -> Boolean.toString(row.claim().stance().background())),
            words("evidence", ClaimRow::evidence),
            code("rule", row -> row.claim().rule()),
            code("plover", row -> row.code("plover")),
            code("plover_mode", row -> row.code("plover_mode")),
            code("acled_sub_event", row -> row.code("acled_sub_event")),
            code("ucdp_type", row -> row.code("ucdp_type")),
            code("other_class", row -> row.code("other_class")));

    private static final List<Column> RETURNED = List.of(
            review("judgement", Review::judgement), review("judgement_note", Review::note), code(HASH, row -> ""));

    static final List<Column> ALL = joined(List.of(READ, RATED, PRODUCED, REVIEWED, OWN, RETURNED));

    /** Where the cells stand that fusion fills in. */
    static final int EVENT = position("event_id");

    static final int GROUP = position("claim_group_id");
    static final int RELATION = position("group_relation");

    private ClaimColumns() {}

    private static int position(String name) {
        return ALL.stream().map(Column::name).toList().indexOf(name);
    }

    private static List<Column> joined(List<List<Column>> parts) {
        List<Column> all = new ArrayList<>();
        parts.forEach(all::addAll);
        return List.copyOf(all);
    }

    private static Column words(String name, Function<ClaimRow, String> value) {
        return new Column(name, Content.WORDS, value);
    }

    private static Column code(String name, Function<ClaimRow, String> value) {
        return new Column(name, Content.CODE, value);
    }

    private static Column review(String name, Function<Review, String> value) {
        return new Column(name, Content.REVIEW, row -> value.apply(row.review()));
    }

    /** A column for what only other tools or people can fill in. */
    private static Column empty(String name) {
        return new Column(name, Content.CODE, row -> "");
    }

    private static String day(java.util.Optional<java.time.LocalDate> day) {
        return day.map(Object::toString).orElse("");
    }

    /** The columns whose cells are read from the report. What fusion finds across reports is none of them. */
    static boolean isRead(Column column) {
        return column.content() != Content.REVIEW && !column.name().equals(HASH) && !LINKS.contains(column.name());
    }

    private static final List<String> LINKS = List.of("event_id", "claim_group_id", "group_relation");

    /** The value of every column, in order. */
    static List<String> values(ClaimRow row) {
        List<String> values = new ArrayList<>(ALL.size());
        StringBuilder read = new StringBuilder(1024);
        for (Column column : ALL) {
            String value =
                    column.name().equals(HASH) ? hash(read) : column.value().apply(row);
            values.add(value);
            if (isRead(column)) {
                read.append(value.length()).append(':').append(value);
            }
        }
        return values;
    }

    private static String hash(CharSequence read) {
        return ContentHash.sha256(read.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, 16);
    }

    /** Values as they are written into a table. */
    static List<String> written(List<String> values) {
        List<String> written = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            written.add(ALL.get(i).written(values.get(i)));
        }
        return written;
    }
}
