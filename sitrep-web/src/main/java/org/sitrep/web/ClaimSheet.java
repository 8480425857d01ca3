package org.sitrep.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.web.claims.ClaimTables;
import org.sitrep.web.table.Sheet;

/** The claims that a filter lets through, as a table; read some at a time, so that memory does not grow with it. */
final class ClaimSheet {

    private static final int AT_A_TIME = 500;

    private static final List<String> COLUMNS = List.of(
            "id",
            "report",
            "published",
            "publisher",
            "title",
            "url",
            "kind",
            "type",
            "agents",
            "subjects",
            "targets",
            "victims",
            "objects",
            "affected",
            "quantity_text",
            "quantity_low",
            "quantity_best",
            "quantity_high",
            "unit",
            "place",
            "place_text",
            "adm2",
            "adm1",
            "country",
            "latitude",
            "longitude",
            "where_prec",
            "date_start",
            "date_end",
            "date_prec",
            "source_name",
            "source_role",
            "source_kind",
            "certainty",
            "polarity",
            "modality",
            "epistemic",
            "plover",
            "acled_sub_event",
            "ucdp_type",
            "sentence_text",
            "review");

    private ClaimSheet() {}

    static Sheet of(OpenCase open, List<String> ids) {
        Map<String, String> reviews = open.reviews();
        Sheet.Rows rows = () -> IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_A_TIME)
                .boxed()
                .flatMap(from -> some(open, ids.subList(from, Math.min(from + AT_A_TIME, ids.size())), reviews));
        return new Sheet(
                "claims",
                COLUMNS,
                rows,
                Optional.of(new Sheet.Point(COLUMNS.indexOf("latitude"), COLUMNS.indexOf("longitude"))));
    }

    private static Stream<List<Optional<?>>> some(OpenCase open, List<String> ids, Map<String, String> reviews) {
        return open.file().read(handle -> new ClaimTables(handle).columns(ids)).stream()
                .map(row -> cells(row, reviews));
    }

    private static List<Optional<?>> cells(Map<String, Object> row, Map<String, String> reviews) {
        List<Optional<?>> cells = new ArrayList<>(COLUMNS.size());
        for (String column : COLUMNS) {
            cells.add(
                    column.equals("review")
                            ? Optional.of(reviews.getOrDefault(String.valueOf(row.get("id")), "unreviewed"))
                            : Optional.ofNullable(row.get(column)));
        }
        return cells;
    }
}
