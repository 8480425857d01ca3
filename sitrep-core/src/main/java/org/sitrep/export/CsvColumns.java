package org.sitrep.export;

import java.util.List;
import java.util.function.Function;
import org.sitrep.claim.Role;

/**
 * The columns of claims.csv, in order. The first part holds the field's usual columns, the second what only Sitrep
 * tells.
 */
final class CsvColumns {

    /**
     * A column.
     *
     * @param isText whether cells hold words, which must not be taken for formulas
     */
    record Column(String name, boolean isText, Function<ClaimRow, String> value) {}

    static final List<Column> ALL = List.of(
            code("claim_id", ClaimRow::claimId),
            code("event_id", ClaimRow::incident),
            empty("claim_group_id"),
            empty("group_relation"),
            code("report_id", row -> row.report().id()),
            text("report_url", row -> row.report().url()),
            text("publisher", row -> row.report().publisher()),
            text("title", row -> row.report().title()),
            code("published_at", row -> row.report().published()),
            empty("retrieved_at"),
            code("content_sha256", row -> row.report().sha256()),
            code("lang", row -> row.report().language()),
            code("sentence_index", ClaimRow::sentence),
            code("char_start", ClaimRow::start),
            code("char_end", ClaimRow::end),
            code("claim_type", ClaimRow::kind),
            code("claimer_id", row -> row.speaker().id()),
            text("claimer_name", row -> row.source().name().orElse("")),
            text("claimer_role", row -> row.source().role().orElse("")),
            text("claimer_affiliation", row -> row.speaker().affiliation()),
            code("claimer_kind", row -> row.source().kind().label()),
            text("attribution_chain", row -> row.speaker().chain()),
            text("speech_verb", row -> row.speaker().cue()),
            code("stance", row -> row.speaker().act()),
            text("hedge_text", row -> row.speaker().hedges()),
            code("hedge_class", row -> row.speaker().hedgeClass()),
            code("certainty", row -> row.stance().certainty().label()),
            code("epistemic", row -> row.stance().epistemic()),
            code("polarity", row -> row.stance().polarity().label()),
            code("modality", row -> row.stance().modality().label()),
            code("subject_id", ClaimRow::subjectId),
            code("predicate", ClaimRow::type),
            code("object_id", ClaimRow::objectId),
            text("value_text", row -> row.figure().text()),
            code("value_low", row -> row.figure().low()),
            code("value_best", row -> row.figure().best()),
            code("value_high", row -> row.figure().high()),
            code("unit", row -> row.figure().unit()),
            text("scope", ClaimRow::scope),
            code("date_start", row -> row.time().start()),
            code("date_end", row -> row.time().end()),
            code("date_prec", row -> row.time().precision()),
            code("date_basis", row -> row.time().basis()),
            text("place_raw", row -> row.place().text()),
            code("place_id", row -> row.place().id()),
            empty("adm1_pcode"),
            empty("adm2_pcode"),
            code("latitude", row -> row.place().latitude()),
            code("longitude", row -> row.place().longitude()),
            code("where_prec", row -> row.place().wherePrecision()),
            empty("boundary_version"),
            empty("source_reliability"),
            empty("info_credibility"),
            empty("rated_by"),
            code("extractor", ClaimRow::extractor),
            code("extractor_version", ClaimRow::extractorVersion),
            empty("reviewed_by"),
            empty("reviewed_at"),
            text("report_uri", row -> row.report().uri()),
            text("listener", row -> row.source().listener().orElse("")),
            text("agent", row -> row.names(Role.AGENT)),
            text("target", row -> row.names(Role.TARGET)),
            text("victim", row -> row.names(Role.VICTIM)),
            text("instrument", row -> row.names(Role.INSTRUMENT)),
            text("subject", row -> row.names(Role.SUBJECT)),
            text("object", row -> row.names(Role.OBJECT)),
            text("affected", row -> row.names(Role.AFFECTED)),
            text("origin", row -> row.names(Role.ORIGIN)),
            text("destination", row -> row.names(Role.DESTINATION)),
            text("value_group", row -> row.figure().group()),
            code("value_hedge", row -> row.figure().hedge()),
            text("place_name", row -> row.place().name()),
            code("place_relation", row -> row.place().relation()),
            text("adm1_name", row -> row.place().adm1()),
            text("adm2_name", row -> row.place().adm2()),
            code("country", row -> row.place().country()),
            text("office", row -> row.attribute("title")),
            code("former", row -> row.attribute("former")),
            code("status", row -> row.attribute("status")),
            code("outcome", ClaimRow::outcome),
            code("background", ClaimRow::background),
            text("evidence", ClaimRow::evidence),
            code("rule", ClaimRow::rule),
            code("plover", row -> row.code("plover")),
            code("plover_mode", row -> row.code("plover_mode")),
            code("acled_sub_event", row -> row.code("acled_sub_event")),
            code("ucdp_type", row -> row.code("ucdp_type")),
            code("other_class", row -> row.code("other_class")));

    private CsvColumns() {}

    private static Column text(String name, Function<ClaimRow, String> value) {
        return new Column(name, true, value);
    }

    private static Column code(String name, Function<ClaimRow, String> value) {
        return new Column(name, false, value);
    }

    /** A column for what only other tools or people can fill in. */
    private static Column empty(String name) {
        return new Column(name, false, row -> "");
    }
}
