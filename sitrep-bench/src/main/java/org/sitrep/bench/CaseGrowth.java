package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.bench.invented.InventedReports;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseReports;
import org.sitrep.store.DerivedTables;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.PictureReader;
import org.sitrep.store.PictureTables;
import org.sitrep.store.ReportIntake;
import org.sitrep.view.Picture;

/**
 * Fills new cases with invented reports; prints how fast they grow, how large they get, how soon they open, how long
 * fusing takes, how long the picture of a district, and the most memory that the process held.
 */
public final class CaseGrowth {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    private static final double MILLIS_PER_SECOND = 1000;

    /** Districts that are asked for, one after another. */
    private static final List<String> PLACES =
            List.of("Karabad", "Telista", "Morova", "Banungu", "Siretra", "Dolabad", "Vanista");

    /** Reports in one transaction, as many as the command puts into one. */
    private static final int TOGETHER = 64;

    private CaseGrowth() {}

    /** @param args a folder for the cases, and numbers of claims; the case of N claims is FOLDER/N.sitrep */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        System.out.printf(
                Locale.ROOT,
                "%9s %9s %9s %9s %8s %8s %9s %9s %9s %8s%n",
                "claims",
                "reports",
                "claims/s",
                "MB",
                "B/claim",
                "open ms",
                "fusing s",
                "first ms",
                "later ms",
                "held MB");
        for (int i = 1; i < args.length; i++) {
            measure(folder, Long.parseLong(args[i]));
        }
    }

    private static void measure(Path folder, long claims) throws IOException {
        Path file = folder.resolve(claims + ".sitrep");
        Files.deleteIfExists(file);
        Analyst analyst = new Analyst("bench", Clock.systemUTC());
        CaseFile.create(file, analyst);
        double filling = timed(() -> fill(file, analyst, claims));
        long bytes = Files.size(file);
        double opening = timed(() -> open(file, open -> open.read(handle -> new CaseReports(handle).row("none"))));
        double fusing = timed(() -> open(file, open -> DerivedTables.rebuild(open, new PictureTables())));
        List<Double> asking = new ArrayList<>();
        open(file, open -> PLACES.forEach(place -> asking.add(timed(() -> ask(open, place)))));
        System.out.printf(
                Locale.ROOT,
                "%9d %9d %9.0f %9.1f %8d %8.0f %9.1f %9.0f %9.0f %8.0f%n",
                claims,
                claims / InventedReports.CLAIMS_PER_REPORT,
                claims / filling,
                bytes / BYTES_PER_MEGABYTE,
                bytes / claims,
                opening * MILLIS_PER_SECOND,
                fusing,
                asking.get(0) * MILLIS_PER_SECOND,
                median(asking) * MILLIS_PER_SECOND,
                MostMemory.megabytes().orElse(0));
    }

    private static void ask(CaseFile open, String place) {
        Picture picture = open.read(handle -> Picture.of(PictureReader.about(handle, place), place));
        if (picture.claims().isEmpty()) {
            throw new IllegalStateException("nothing is told of " + place);
        }
    }

    private static double median(List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void open(Path file, Consumer<CaseFile> work) {
        try (CaseFile open = CaseFile.open(file)) {
            work.accept(open);
        }
    }

    /** A new case with invented reports; one that is there already is made anew. */
    static void make(Path file, long claims) throws IOException {
        Files.deleteIfExists(file);
        Analyst analyst = new Analyst("bench", Clock.systemUTC());
        CaseFile.create(file, analyst);
        fill(file, analyst, claims);
    }

    private static void fill(Path file, Analyst analyst, long claims) {
        try (CaseFile open = CaseFile.open(file)) {
            ReportIntake intake = new ReportIntake(open, analyst);
            List<IncomingReport> together = new ArrayList<>();
            for (Iterator<String> reports = new InventedReports(claims); reports.hasNext(); ) {
                together.add(IncomingReport.of(reports.next(), Optional.empty()));
                if (together.size() == TOGETHER || !reports.hasNext()) {
                    intake.addAll(together);
                    together.clear();
                }
            }
        }
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }
}
