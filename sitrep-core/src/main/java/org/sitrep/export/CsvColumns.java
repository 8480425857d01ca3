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
            code("report_id", ClaimRow::reportId),
            text("report_url", ClaimRow::url),
            text("publisher", ClaimRow::publisher),
            text("title", ClaimRow::title),
            code("published_at", ClaimRow::published),
            empty("retrieved_at"),
            code("content_sha256", ClaimRow::sha256),
            code("lang", ClaimRow::language),
            code("sentence_index", ClaimRow::sentence),
            code("char_start", ClaimRow::start),
            code("char_end", ClaimRow::end),
            code("claim_type", ClaimRow::kind),
            code("claimer_id", ClaimRow::claimerId),
            text("claimer_name", row -> row.source().name().orElse("")),
            text("claimer_role", row -> row.source().role().orElse("")),
            text("claimer_affiliation", ClaimRow::claimerAffiliation),
            code("claimer_kind", row -> row.source().kind().label()),
            text("attribution_chain", ClaimRow::chain),
            text("speech_verb", ClaimRow::cue),
            code("stance", ClaimRow::act),
            text("hedge_text", ClaimRow::hedges),
            code("hedge_class", ClaimRow::hedgeClass),
            code("certainty", row -> row.stance().certainty().label()),
            code("epistemic", row -> row.stance().epistemic()),
            code("polarity", row -> row.stance().polarity().label()),
            code("modality", row -> row.stance().modality().label()),
            code("subject_id", ClaimRow::subjectId),
            code("predicate", ClaimRow::type),
            code("object_id", ClaimRow::objectId),
            text("value_text", ClaimRow::valueText),
            code("value_low", ClaimRow::low),
            code("value_best", ClaimRow::best),
            code("value_high", ClaimRow::high),
            code("unit", ClaimRow::unit),
            text("scope", ClaimRow::scope),
            code("date_start", ClaimRow::dateStart),
            code("date_end", ClaimRow::dateEnd),
            code("date_prec", ClaimRow::datePrecision),
            code("date_basis", ClaimRow::dateBasis),
            text("place_raw", ClaimRow::placeText),
            code("place_id", ClaimRow::placeId),
            empty("adm1_pcode"),
            empty("adm2_pcode"),
            code("latitude", ClaimRow::latitude),
            code("longitude", ClaimRow::longitude),
            code("where_prec", ClaimRow::wherePrecision),
            empty("boundary_version"),
            empty("source_reliability"),
            empty("info_credibility"),
            empty("rated_by"),
            code("extractor", ClaimRow::extractor),
            code("extractor_version", ClaimRow::extractorVersion),
            empty("reviewed_by"),
            empty("reviewed_at"),
            text("report_uri", ClaimRow::uri),
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
            text("value_group", ClaimRow::group),
            code("value_hedge", ClaimRow::valueHedge),
            text("place_name", ClaimRow::placeName),
            code("place_relation", ClaimRow::placeRelation),
            text("adm1_name", ClaimRow::adm1),
            text("adm2_name", ClaimRow::adm2),
            code("country", ClaimRow::country),
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
