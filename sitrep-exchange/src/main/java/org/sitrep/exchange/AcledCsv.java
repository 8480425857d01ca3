package org.sitrep.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.fuse.CountedGroup;
import org.sitrep.fuse.Days;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.fuse.Scene;

/**
 * {@code acled.csv}: events in ACLED's 31 columns. An event has a row if it happened, has a sub-event of ACLED's list
 * and a day no vaguer than a month.
 */
final class AcledCsv extends EventTable {

    private static final int MONTH = 4;
    private static final int MID_MONTH = 15;

    AcledCsv(ExportContext context) throws IOException {
        super(context, "acled.csv", FieldColumns.ACLED);
    }

    @Override
    Optional<Map<String, String>> row(EventFacts event) {
        Optional<String> subEvent = event.code("acled_sub_event");
        Optional<String> type = subEvent.flatMap(AcledCodes::eventType);
        Optional<Days> days = event.event().days().filter(when -> when.precision() <= MONTH);
        if (!event.happened() || type.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        Row row = new Row();
        row.code("event_id_cnty", event.id())
                .code("disorder_type", AcledCodes.disorder(type.get()))
                .code("event_type", type.get())
                .code("sub_event_type", subEvent.orElseThrow());
        when(row, days.get());
        who(row, event, type.get());
        event.scene().ifPresent(scene -> where(row, scene));
        row.words("source", Cells.list(event.publishers()))
                .words("notes", event.notes())
                .number("fatalities", fatalities(event));
        return Optional.of(row.cells());
    }

    private static void when(Row row, Days days) {
        boolean month = days.precision() == MONTH;
        LocalDate day = month ? days.start().withDayOfMonth(MID_MONTH) : days.start();
        row.code("event_date", day.toString())
                .code("year", Integer.toString(day.getYear()))
                .code("time_precision", days.precision() == 1 ? "1" : month ? "3" : "2");
    }

    private static void who(Row row, EventFacts event, String type) {
        List<String> agents = event.agents();
        List<String> targets = event.targets();
        Optional<Integer> inter1 =
                agents.stream().findFirst().flatMap(name -> AcledCodes.inter(type, true, event.type(name)));
        Optional<Integer> inter2 =
                targets.stream().findFirst().flatMap(name -> AcledCodes.inter(type, false, event.type(name)));
        row.words("actor1", agents.stream().findFirst().orElse(""))
                .words("assoc_actor_1", rest(agents))
                .number("inter1", inter1)
                .words("actor2", targets.stream().findFirst().orElse(""))
                .words("assoc_actor_2", rest(targets))
                .number("inter2", inter2)
                .number("interaction", inter1.flatMap(one -> inter2.map(two -> interaction(one, two))))
                .code("civilian_targeting", event.isOnCivilians() ? "Civilian targeting" : "");
    }

    private static int interaction(int one, int two) {
        return Math.min(one, two) * 10 + Math.max(one, two);
    }

    private static String rest(List<String> names) {
        return names.size() > 1 ? Cells.list(names.subList(1, names.size())) : "";
    }

    private static void where(Row row, Scene scene) {
        row.words("country", Countries.name(scene.country()))
                .number("iso", Countries.number(scene.country()))
                .words("admin1", scene.adm1().orElse(""))
                .words("admin2", scene.adm2().orElse(""))
                .words("location", scene.name())
                .number("latitude", scene.latitude())
                .number("longitude", scene.longitude())
                .number("geo_precision", scene.wherePrecision().map(AcledCsv::geoPrecision));
    }

    private static int geoPrecision(int wherePrecision) {
        return wherePrecision == 1 ? 1 : wherePrecision <= 3 ? 2 : 3;
    }

    /** The lowest number given for all the dead, or the sum of the lowest for each side; empty where none is given. */
    private static Optional<Long> fatalities(EventFacts event) {
        Map<CountedGroup, FusedFigure> killed = event.figures("killed");
        List<FusedFigure> counted = new ArrayList<>();
        if (killed.containsKey(CountedGroup.PEOPLE)) {
            counted.add(killed.get(CountedGroup.PEOPLE));
        } else {
            List.of(CountedGroup.CIVILIANS, CountedGroup.STATE_FORCES, CountedGroup.FIGHTERS)
                    .forEach(group -> Optional.ofNullable(killed.get(group)).ifPresent(counted::add));
        }
        Optional<Long> sum = Optional.empty();
        for (FusedFigure figure : counted) {
            Optional<Long> lowest = figure.low().flatMap(low -> AcledCodes.fatalities(low.value(), low.words()));
            if (lowest.isPresent()) {
                sum = Optional.of(sum.orElse(0L) + lowest.get());
            }
        }
        return sum;
    }
}
