package org.sitrep.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.fuse.Days;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.fuse.Scene;
import org.sitrep.fuse.StatePoint;

/**
 * What the fighting did to people, by place: one row per thing counted and time.
 *
 * @param rows in order of district, place, topic and days
 */
public record ImpactTable(List<Row> rows) {

    public ImpactTable {
        rows = List.copyOf(rows);
    }

    /**
     * One figure of one place.
     *
     * @param topic killed, injured, displacement, education, health, ...
     * @param when the days, as shown; empty where nothing says
     * @param figure empty where no number is given
     * @param words what is said, where no number is given
     * @param claims ids
     */
    public record Row(
            String topic,
            Optional<Scene> scene,
            String when,
            Optional<FusedFigure> figure,
            String words,
            List<String> claims) {
        public Row {
            claims = List.copyOf(claims);
        }
    }

    private static final Set<String> TOPICS = Set.of(
            "displacement", "return", "education", "livelihood", "housing", "health", "food", "aid_access", "rights");

    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row row) -> row.scene().map(Scene::district).orElse("~"))
            .thenComparing(row -> row.scene().map(Scene::name).orElse("~"))
            .thenComparing(Row::topic)
            .thenComparing(Row::when)
            .thenComparing(row -> row.claims().get(0));

    /** The impact table of a case or of a part of one. */
    public static ImpactTable of(FusedCase fused) {
        List<Row> rows = new ArrayList<>();
        for (FusedEvent event : fused.events()) {
            event.figures()
                    .forEach(figure -> rows.add(new Row(
                            figure.topic(),
                            event.scene(),
                            event.days().map(ImpactTable::words).orElse(""),
                            Optional.of(figure),
                            event.type(),
                            figure.versions().stream()
                                    .flatMap(version -> version.claims().stream())
                                    .toList())));
        }
        for (StatePoint point : fused.states()) {
            if (TOPICS.contains(point.topic())) {
                rows.add(new Row(
                        point.topic(),
                        point.scene(),
                        point.days().map(ImpactTable::words).orElse(""),
                        point.figure(),
                        point.value(),
                        point.claims()));
            }
        }
        rows.sort(ORDER);
        return new ImpactTable(rows);
    }

    private static String words(Days days) {
        LocalDate last = days.last();
        return last.equals(days.start()) ? days.start().toString() : days.start() + " to " + last;
    }
}
