package org.sitrep.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.fuse.Citation;
import org.sitrep.fuse.Days;
import org.sitrep.fuse.Scene;

/**
 * {@code ged.csv}: lethal events in UCDP GED's 49 columns. An event has a row if somebody is said to have been killed
 * and it has a day. Ids that only UCDP gives are empty.
 */
final class GedCsv extends EventTable {

    private static final String CIVILIANS = "Civilians";
    private static final int CELLS_PER_ROW = 720;
    private static final double CELL_IN_DEGREES = 0.5;

    GedCsv(ExportContext context) throws IOException {
        super(context, "ged.csv", FieldColumns.GED);
    }

    @Override
    Optional<Map<String, String>> row(EventFacts event) {
        Optional<Days> days = event.event().days();
        if (!event.happened() || !event.isLethal() || days.isEmpty()) {
            return Optional.empty();
        }
        Row row = new Row();
        row.code("id", event.event().id())
                .words("relid", event.id())
                .code("year", Integer.toString(days.get().start().getYear()))
                .code("code_status", "Unreviewed")
                .number("type_of_violence", event.violence());
        sides(row, event);
        sources(row, event);
        event.scene().ifPresent(scene -> where(row, scene));
        row.code("event_clarity", days.get().precision() <= 2 ? "1" : "2")
                .code("date_prec", Integer.toString(days.get().precision()))
                .code("date_start", days.get().start().toString())
                .code("date_end", days.get().last().toString());
        deaths(row, new Deaths(event));
        return Optional.of(row.cells());
    }

    private static void sides(Row row, EventFacts event) {
        Optional<String> first = event.agents().stream().findFirst();
        boolean oneSided = event.violence().filter(type -> type == 3).isPresent();
        Optional<String> second =
                oneSided ? Optional.of(CIVILIANS) : event.targets().stream().findFirst();
        row.words("side_a", first.orElse(""))
                .words("side_b", second.orElse(""))
                .words(
                        "dyad_name",
                        first.flatMap(one -> second.map(two -> one + " - " + two))
                                .orElse(""));
    }

    private static void sources(Row row, EventFacts event) {
        List<Citation> reports = event.reports();
        row.code(
                        "number_of_sources",
                        Integer.toString(event.event().assessment().independentSources()))
                .words("source_article", list(reports, GedCsv::article))
                .words(
                        "source_office",
                        list(reports, report -> report.publisher().orElse("")))
                .words(
                        "source_date",
                        list(
                                reports,
                                report ->
                                        report.published().map(Object::toString).orElse("")))
                .words("source_headline", list(reports, report -> report.title().orElse("")))
                .words("source_original", Cells.list(event.sources()));
    }

    private static String article(Citation report) {
        return String.join(
                ",",
                report.publisher().orElse(""),
                report.published().map(Object::toString).orElse(""),
                report.title().orElse(""));
    }

    private static String list(List<Citation> reports, Function<Citation, String> field) {
        return Cells.list(reports.stream().map(field).map(Cells::oneLine).toList());
    }

    private static void where(Row row, Scene scene) {
        row.number("where_prec", scene.wherePrecision())
                .words("where_coordinates", scene.name())
                .words("where_description", scene.reason())
                .words("adm_1", scene.adm1().orElse(""))
                .words("adm_2", scene.adm2().orElse(""))
                .words("country", Countries.name(scene.country()));
        if (scene.latitude().isPresent() && scene.longitude().isPresent()) {
            double latitude = scene.latitude().get();
            double longitude = scene.longitude().get();
            row.code("latitude", Double.toString(latitude))
                    .code("longitude", Double.toString(longitude))
                    .code("geom_wkt", "POINT (" + longitude + " " + latitude + ")")
                    .code("priogrid_gid", Long.toString(grid(latitude, longitude)));
        }
    }

    /** The cell of PRIO-GRID: half a degree, numbered from 1 at the south-west, row by row to the east. */
    static long grid(double latitude, double longitude) {
        long fromSouth = (long) Math.floor((latitude + 90) / CELL_IN_DEGREES);
        long fromWest = (long) Math.floor((longitude + 180) / CELL_IN_DEGREES);
        return fromSouth * CELLS_PER_ROW + fromWest + 1;
    }

    private static void deaths(Row row, Deaths deaths) {
        row.number("deaths_a", deaths.ofFirst())
                .number("deaths_b", deaths.ofSecond())
                .number("deaths_civilians", deaths.ofCivilians())
                .number("deaths_unknown", deaths.ofUnknown())
                .number("best", deaths.best())
                .number("high", deaths.high())
                .number("low", deaths.low());
    }
}
