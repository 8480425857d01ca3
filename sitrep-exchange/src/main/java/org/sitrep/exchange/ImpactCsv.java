package org.sitrep.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.Citation;
import org.sitrep.fuse.Days;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.fuse.Scene;
import org.sitrep.fuse.StatePoint;

/**
 * {@code impact_hxl.csv}: what the fighting did to people, one row for each figure, with HXL 1.1 tags under the names
 * of the columns. A cell of a number holds a number and nothing else: "over 500" has its 500 in {@code low} alone.
 * Households stay households.
 */
final class ImpactCsv implements Exporter {

    /** Columns with their tags. */
    private static final Map<String, String> TAGS = tags();

    private static final Set<String> IMPACT = Set.of(
            "displacement", "return", "education", "livelihood", "housing", "health", "food", "aid_access", "rights");

    private final ExportContext context;

    ImpactCsv(ExportContext context) {
        this.context = context;
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("adm1_name", "#adm1+name");
        tags.put("adm1_code", "#adm1+code");
        tags.put("adm2_name", "#adm2+name");
        tags.put("adm2_code", "#adm2+code");
        tags.put("country", "#country+code");
        tags.put("location", "#loc+name");
        tags.put("date_start", "#date+start");
        tags.put("date_end", "#date+end");
        tags.put("reported", "#date+reported");
        tags.put("killed", "#affected+killed");
        tags.put("injured", "#affected+injured");
        tags.put("idps_ind", "#affected+idps+individuals");
        tags.put("idps_hh", "#affected+idps+households");
        tags.put("indicator", "#indicator+name");
        tags.put("indicator_value", "#indicator+num");
        tags.put("low", "#affected+min");
        tags.put("high", "#affected+max");
        tags.put("event_type", "#event+type");
        tags.put("group", "#group+name");
        tags.put("source", "#meta+source");
        tags.put("url", "#meta+url");
        tags.put("claim_ids", "#meta+claims");
        return tags;
    }

    @Override
    public void report(OutgoingReport outgoing) {
        // figures come from the fused case
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        try (CsvTable table = new CsvTable(context.folder(), "impact_hxl.csv", "figures", List.copyOf(TAGS.keySet()))) {
            table.unnumbered(List.copyOf(TAGS.values()));
            context.picture().forEachEvent(told -> event(table, new EventFacts(context, told.get())));
            for (StatePoint point : context.fused().states()) {
                if (IMPACT.contains(point.topic())) {
                    state(table, point);
                }
            }
            return List.of(table.finish());
        }
    }

    private static void event(CsvTable table, EventFacts facts) {
        FusedEvent event = facts.event();
        for (FusedFigure figure : event.figures()) {
            String column = figure.topic().equals("killed") || figure.topic().equals("injured") ? figure.topic() : "";
            Map<String, String> cells = cells(event.scene(), event.days(), event.claims(), facts.reports());
            cells.put("event_type", event.type());
            cells.put("group", Cells.words(Cells.list(facts.agents())));
            figure(cells, figure, column, figure.topic() + ": " + figure.unit());
            table.row(List.copyOf(cells.values()));
        }
    }

    private void state(CsvTable table, StatePoint point) {
        List<CaseClaim> claims = point.claims().stream()
                .flatMap(id -> Optional.ofNullable(context.fused().claims().get(id)).stream())
                .toList();
        Map<String, String> cells = cells(point.scene(), point.days(), point.claims(), EventFacts.oneOfEach(claims));
        boolean displaced = point.topic().equals("displacement");
        point.figure().ifPresent(figure -> {
            boolean households = figure.unit().equals("families");
            String column = displaced && households
                    ? "idps_hh"
                    : displaced && figure.unit().equals("persons") ? "idps_ind" : "";
            figure(cells, figure, column, point.topic() + ": " + figure.unit());
        });
        if (point.figure().isEmpty()) {
            cells.put("indicator", Cells.words(point.topic() + ": " + point.value()));
        }
        table.row(List.copyOf(cells.values()));
    }

    private static void figure(Map<String, String> cells, FusedFigure figure, String column, String indicator) {
        String best = Cells.number(EventFacts.best(figure));
        boolean hasOwnCell = !column.isEmpty() && !best.isEmpty();
        cells.put(hasOwnCell ? column : "indicator_value", best);
        if (!hasOwnCell) {
            cells.put("indicator", Cells.words(indicator));
        }
        cells.put("low", Cells.number(EventFacts.low(figure)));
        cells.put("high", Cells.number(EventFacts.high(figure)));
    }

    private static Map<String, String> cells(
            Optional<Scene> scene, Optional<Days> days, List<String> claims, List<Citation> reports) {
        Map<String, String> cells = new LinkedHashMap<>();
        TAGS.keySet().forEach(column -> cells.put(column, ""));
        cells.put("adm1_name", Cells.words(scene.flatMap(Scene::adm1).orElse("")));
        cells.put("adm2_name", Cells.words(scene.flatMap(Scene::adm2).orElse("")));
        cells.put("country", scene.flatMap(Scene::country).orElse(""));
        cells.put("location", Cells.words(scene.map(Scene::name).orElse("")));
        cells.put("date_start", days.map(when -> when.start().toString()).orElse(""));
        cells.put(
                "date_end",
                days.filter(when -> when.end().isPresent())
                        .map(when -> when.last().toString())
                        .orElse(""));
        cells.put(
                "reported",
                reports.stream()
                        .flatMap(report -> report.published().stream())
                        .max(LocalDate::compareTo)
                        .map(LocalDate::toString)
                        .orElse(""));
        cells.put(
                "source",
                Cells.words(Cells.list(reports.stream()
                        .flatMap(report -> report.publisher().stream())
                        .toList())));
        cells.put(
                "url",
                Cells.list(reports.stream()
                        .flatMap(report -> report.url().stream())
                        .toList()));
        cells.put("claim_ids", Cells.list(claims));
        return cells;
    }

    @Override
    public void close() {
        // the table is closed where it is written
    }
}
