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
import org.sitrep.bench.invented.InventedReports;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseReports;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.ReportIntake;

/** Fills new cases with invented reports; prints how fast they grow, how large they get and how soon they open. */
public final class CaseGrowth {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    /** Reports in one transaction, as many as the command puts into one. */
    private static final int TOGETHER = 64;

    private CaseGrowth() {}

    /** @param args a folder for the cases, and numbers of claims; the case of N claims is FOLDER/N.sitrep */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        System.out.printf(
                Locale.ROOT,
                "%9s %9s %10s %10s %9s %9s%n",
                "claims",
                "reports",
                "claims/s",
                "MB",
                "B/claim",
                "open ms");
        for (int i = 1; i < args.length; i++) {
            measure(folder, Long.parseLong(args[i]));
        }
    }

    private static void measure(Path folder, long claims) throws IOException {
        Path file = folder.resolve(claims + ".sitrep");
        Files.deleteIfExists(file);
        Analyst analyst = new Analyst("bench", Clock.systemUTC());
        CaseFile.create(file, analyst);
        double seconds = timed(() -> fill(file, analyst, claims));
        long reports = claims / InventedReports.CLAIMS_PER_REPORT;
        double open = timed(() -> count(file));
        long bytes = Files.size(file);
        System.out.printf(
                Locale.ROOT,
                "%9d %9d %10.0f %10.1f %9d %9.0f%n",
                claims,
                reports,
                claims / seconds,
                bytes / BYTES_PER_MEGABYTE,
                bytes / claims,
                open * 1000);
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

    private static void count(Path file) {
        try (CaseFile open = CaseFile.open(file)) {
            open.read(handle -> new CaseReports(handle).row("none"));
        }
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }
}
