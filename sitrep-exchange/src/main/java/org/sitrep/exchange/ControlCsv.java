package org.sitrep.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.exchange.ControlDays.Stretch;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.Party;

/**
 * Territorial control in three shapes: {@code control.csv} with half-open days, {@code control_viina.csv} with one
 * column for each day on which something changes, and {@code control_levels.csv} with the five levels of SIGAR, in
 * which all groups against a government are one.
 */
final class ControlCsv implements Exporter {

    private static final List<String> COLUMNS = List.of(
            "place_id geonameid adm0_pcode adm1_pcode adm2_pcode name part valid_from valid_to actor_id actor_name status"
                    .concat(" share_low share_high claim_ids contrary_claim_ids last_confirmed boundary_version")
                    .split(" "));

    private static final DateTimeFormatter VIINA_DAY = DateTimeFormatter.ofPattern("yyyyMMdd'000000'");

    private final ExportContext context;
    private final ControlLevels levels;
    private final List<Stretch> stretches;

    ControlCsv(ExportContext context) {
        this.context = context;
        this.levels = new ControlLevels(context.facts());
        this.stretches = ControlDays.of(context.picture().control());
    }

    @Override
    public void report(OutgoingReport outgoing) {
        // control comes from the fused case
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        return List.of(control(), viina(), levels());
    }

    private ExportFile control() throws IOException {
        try (CsvTable table = new CsvTable(context.folder(), "control.csv", "stretches of control", COLUMNS)) {
            stretches.forEach(stretch -> table.row(cells(stretch)));
            return table.finish();
        }
    }

    private List<String> cells(Stretch stretch) {
        Map<String, String> cells = new LinkedHashMap<>();
        COLUMNS.forEach(column -> cells.put(column, ""));
        cells.put("place_id", stretch.place());
        cells.put("geonameid", geonameId(stretch));
        cells.put("adm0_pcode", stretch.scene().country().orElse(""));
        cells.put("name", Cells.words(stretch.scene().name()));
        cells.put("part", stretch.part().label());
        cells.put("valid_from", stretch.from().toString());
        cells.put("valid_to", stretch.to().map(LocalDate::toString).orElse(""));
        cells.put("actor_id", holders(stretch, party -> party.key().orElse("")));
        cells.put("actor_name", Cells.words(holders(stretch, Party::name)));
        cells.put("status", levels.of(stretch, false));
        cells.put("share_low", share(stretch, "share_low"));
        cells.put("share_high", share(stretch, "share_high"));
        cells.put("claim_ids", Cells.list(stretch.claims()));
        cells.put("contrary_claim_ids", Cells.list(stretch.contrary()));
        cells.put(
                "last_confirmed",
                stretch.lastConfirmed().map(LocalDate::toString).orElse(""));
        return List.copyOf(cells.values());
    }

    private static String geonameId(Stretch stretch) {
        return stretch.place().startsWith("geo:") ? stretch.place().substring("geo:".length()) : "";
    }

    private static String holders(Stretch stretch, java.util.function.Function<Party, String> field) {
        return Cells.list(stretch.holders().stream().map(field).toList());
    }

    /** A share that claims of the stretch agree on; empty where they do not, or give none. */
    private String share(Stretch stretch, String bound) {
        List<String> given = stretch.claims().stream()
                .flatMap(id -> Optional.ofNullable(context.fused().claims().get(id)).stream())
                .map(CaseClaim::attributes)
                .map(attributes -> attributes.getOrDefault(bound, ""))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        return given.size() == 1 ? given.get(0) : "";
    }

    private ExportFile viina() throws IOException {
        TreeSet<LocalDate> days = new TreeSet<>();
        Map<String, List<Stretch>> places = new TreeMap<>();
        for (Stretch stretch : stretches) {
            days.add(stretch.from());
            stretch.to().ifPresent(days::add);
            places.computeIfAbsent(stretch.place() + "\t" + stretch.part().label(), unused -> new ArrayList<>())
                    .add(stretch);
        }
        List<String> columns =
                new ArrayList<>(List.of("geonameid", "place_id", "asciiname", "part", "latitude", "longitude"));
        days.forEach(day -> columns.add("ctr_" + VIINA_DAY.format(day)));
        try (CsvTable table = new CsvTable(context.folder(), "control_viina.csv", "parts of places", columns)) {
            places.values().forEach(place -> table.row(viina(place, days)));
            return table.finish();
        }
    }

    private static List<String> viina(List<Stretch> place, TreeSet<LocalDate> days) {
        Stretch first = place.get(0);
        List<String> cells = new ArrayList<>(List.of(
                geonameId(first),
                first.place(),
                Cells.words(first.scene().name()),
                first.part().label(),
                Cells.number(first.scene().latitude()),
                Cells.number(first.scene().longitude())));
        for (LocalDate day : days) {
            cells.add(place.stream()
                    .filter(stretch -> !day.isBefore(stretch.from())
                            && stretch.to().map(day::isBefore).orElse(true))
                    .map(ControlCsv::viina)
                    .collect(Collectors.joining("; ")));
        }
        return cells;
    }

    private static String viina(Stretch stretch) {
        return switch (stretch.state()) {
            case CONTESTED -> "CONTESTED";
            case HELD -> Cells.words(holders(stretch, Party::name));
            case LOST, UNCONFIRMED -> "";
        };
    }

    private ExportFile levels() throws IOException {
        List<String> columns =
                List.of("district", "admin1", "country", "place", "part", "valid_from", "valid_to", "level");
        try (CsvTable table = new CsvTable(context.folder(), "control_levels.csv", "stretches of control", columns)) {
            for (Stretch stretch : stretches) {
                table.row(List.of(
                        Cells.words(stretch.scene().adm2().orElse("")),
                        Cells.words(stretch.scene().adm1().orElse("")),
                        stretch.scene().country().orElse(""),
                        Cells.words(stretch.scene().name()),
                        stretch.part().label(),
                        stretch.from().toString(),
                        stretch.to().map(LocalDate::toString).orElse(""),
                        levels.of(stretch, isPartial(stretch))));
            }
            return table.finish();
        }
    }

    /** Less than the whole is told to be held: influence rather than control. */
    private boolean isPartial(Stretch stretch) {
        String high = share(stretch, "share_high");
        return !high.isEmpty() && Double.parseDouble(high) < 1;
    }

    @Override
    public void close() {
        // each table is closed where it is written
    }
}
