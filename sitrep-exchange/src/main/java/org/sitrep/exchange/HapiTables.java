package org.sitrep.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.fuse.Days;
import org.sitrep.fuse.Scene;
import org.sitrep.fuse.StatePoint;

/**
 * Two tables in the shape of HDX HAPI: {@code hapi_conflict_event.csv}, monthly by second-order division, and
 * {@code hapi_idps.csv}. Figures are those of news: no assessment round is invented, and {@code basis} says so.
 * Civilian targeting is a part of political violence: the two must not be added.
 */
final class HapiTables implements Exporter {

    private static final List<String> PLACE =
            List.of("location_ref location_code location_name admin1_ref admin1_code admin1_name provider_admin1_name"
                    .concat(" admin2_ref admin2_code admin2_name provider_admin2_name")
                    .split(" "));

    private static final List<String> CONFLICT = joined(
            PLACE,
            List.of(
                    "resource_hdx_id",
                    "event_type",
                    "events",
                    "fatalities",
                    "reference_period_start",
                    "reference_period_end"));

    private static final List<String> IDPS = joined(
            PLACE,
            List.of(
                    "resource_hdx_id",
                    "reporting_round",
                    "assessment_type",
                    "operation",
                    "population",
                    "reference_period_start",
                    "reference_period_end",
                    "basis",
                    "claim_ids"));

    private final ExportContext context;

    HapiTables(ExportContext context) {
        this.context = context;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** Events and deaths of one kind in one month and place. */
    private static final class Count {
        private long events;
        private Optional<Long> fatalities = Optional.empty();

        void add(Optional<Long> dead) {
            events++;
            dead.ifPresent(number -> fatalities = Optional.of(fatalities.orElse(0L) + number));
        }
    }

    @Override
    public void report(OutgoingReport outgoing) {
        // both tables come from the fused case
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        return List.of(conflict(), idps());
    }

    private ExportFile conflict() throws IOException {
        Map<List<String>, Count> counts = new TreeMap<>(HapiTables::compare);
        context.picture().forEachEvent(told -> count(counts, new EventFacts(context, told.get())));
        try (CsvTable table =
                new CsvTable(context.folder(), "hapi_conflict_event.csv", "places, months and kinds", CONFLICT)) {
            counts.forEach((key, count) -> table.row(row(key, count)));
            return table.finish();
        }
    }

    private static void count(Map<List<String>, Count> counts, EventFacts facts) {
        Optional<String> type = facts.code("acled_sub_event").flatMap(AcledCodes::eventType);
        Optional<Days> days = facts.event().days().filter(when -> when.precision() <= 4);
        if (facts.happened() && facts.country().isPresent() && type.isPresent() && days.isPresent()) {
            Optional<Long> dead = facts.total("killed").flatMap(EventFacts::low);
            for (String kind : kinds(facts, type.get())) {
                counts.computeIfAbsent(key(facts.scene().orElseThrow(), kind, days.get()), unused -> new Count())
                        .add(dead);
            }
        }
    }

    private static List<String> kinds(EventFacts facts, String type) {
        List<String> kinds = new ArrayList<>();
        if (type.equals("Protests") || type.equals("Riots")) {
            kinds.add("demonstration");
        } else if (!type.equals("Strategic developments")) {
            kinds.add("political_violence");
            if (type.equals("Violence against civilians") || facts.isOnCivilians()) {
                kinds.add("civilian_targeting");
            }
        }
        return kinds;
    }

    private static List<String> key(Scene scene, String kind, Days days) {
        return List.of(
                scene.country().orElse(""),
                scene.adm1().orElse(""),
                scene.adm2().orElse(""),
                YearMonth.from(days.start()).toString(),
                kind);
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<String> row(List<String> key, Count count) {
        YearMonth month = YearMonth.parse(key.get(3));
        List<String> cells = place(Optional.of(key.get(0)), key.get(1), key.get(2));
        cells.addAll(List.of(
                "",
                key.get(4),
                Long.toString(count.events),
                Cells.number(count.fatalities),
                month.atDay(1).toString(),
                month.atEndOfMonth().toString()));
        return cells;
    }

    private static List<String> place(Optional<String> country, String adm1, String adm2) {
        return new ArrayList<>(List.of(
                "",
                country.orElse(""),
                Countries.name(country),
                "",
                "",
                "",
                Cells.words(adm1),
                "",
                "",
                "",
                Cells.words(adm2)));
    }

    private ExportFile idps() throws IOException {
        try (CsvTable table = new CsvTable(context.folder(), "hapi_idps.csv", "figures of displaced persons", IDPS)) {
            for (StatePoint point : context.fused().states()) {
                boolean persons = point.figure()
                        .filter(figure -> figure.unit().equals("persons"))
                        .isPresent();
                if (point.topic().equals("displacement")
                        && persons
                        && point.days().isPresent()) {
                    table.row(idps(point, point.days().get()));
                }
            }
            return table.finish();
        }
    }

    private static List<String> idps(StatePoint point, Days days) {
        List<String> cells = place(
                point.scene().flatMap(Scene::country),
                point.scene().flatMap(Scene::adm1).orElse(""),
                point.scene().flatMap(Scene::adm2).orElse(""));
        cells.addAll(List.of(
                "",
                "",
                "",
                "",
                Cells.number(point.figure().flatMap(EventFacts::best)),
                days.start().toString(),
                days.end().map(day -> days.last()).map(LocalDate::toString).orElse(""),
                "media",
                Cells.list(point.claims())));
        return cells;
    }

    @Override
    public void close() {
        // each table is closed where it is written
    }
}
