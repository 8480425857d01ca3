package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.bench.invented.InventedReports;
import org.sitrep.filed.FiledReport;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.ReportIntake;
import org.sitrep.web.marks.MarkedText;

/**
 * Opens a large case with the released program and measures over HTTP what an analyst waits for: the page of claims
 * with its facets, a long report, the saving of decisions, while the picture is made anew now and then; and the memory.
 */
public final class DeskTrial {

    private static final int MARKS = 2_000;
    private static final int FACET_PAGES = 300;
    private static final int REPORTS = 40;
    private static final int DECISIONS = 400;
    private static final double MOST_MEGABYTES = 1_000;

    /** After so many decisions a reviewer loads the queue anew. */
    private static final int QUEUE = 20;

    /** One in so many decisions is a rejection: it changes the picture. */
    private static final int REJECTED = 10;

    private static final Pattern CLAIM = Pattern.compile("data-claim=\"(\\w+)\"");

    /** What analysts ask of the page of claims; %d becomes a running number. */
    private static final List<String> FILTERS = List.of(
            "",
            "?page=%d",
            "?kind=event",
            "?kind=casualties&certainty=estimated",
            "?kind=control&actor=army",
            "?actor=Lake+Brigade&actor=Northern+Front",
            "?place=Karabad",
            "?place=Province+C&kind=event&type=shelling",
            "?speaker=residents",
            "?from=2022-03-01&to=2022-03-31",
            "?kind=impact&from=2023-01-01",
            "?q=shelled",
            "?q=families+fled&publisher=Kar+Radio",
            "?review=confirmed",
            "?review=unreviewed&polarity=negative&page=%d");

    private final ServedDesk desk;
    private final Answers facets = new Answers("page of claims with its facets", 300);
    private final Answers opened = new Answers("opening a report with " + MARKS + " marks", 1_000);
    private final Answers saved = new Answers("saving a decision", 100);

    private DeskTrial(ServedDesk desk) {
        this.desk = desk;
    }

    /** @param args the released jar, the heap of the desk, a folder for the case, and the number of claims */
    public static void main(String[] args) throws IOException {
        long claims = Long.parseLong(args[3]);
        Path file = Files.createDirectories(Path.of(args[2])).resolve(claims + ".sitrep");
        FiledReport marked = made(file, claims);
        boolean holds;
        try (ServedDesk desk = new ServedDesk(Path.of(args[0]), args[1], file)) {
            holds = new DeskTrial(desk).run(marked.id());
        }
        System.exit(holds ? 0 : 1);
    }

    private static FiledReport made(Path file, long claims) throws IOException {
        CaseGrowth.make(file, claims);
        IncomingReport incoming = IncomingReport.of(InventedReports.marked(MARKS), Optional.empty());
        try (CaseFile open = CaseFile.open(file)) {
            new ReportIntake(open, new Analyst("bench", Clock.systemUTC())).add(incoming);
        }
        System.out.printf(
                Locale.ROOT,
                "%d claims, and a report with %d marks%n",
                claims,
                MarkedText.marks(incoming.report()).size());
        return incoming.report();
    }

    private boolean run(String report) {
        Answers first = new Answers("the first page of events, the picture made", Double.MAX_VALUE);
        first.time(() -> desk.get("/timeline"));
        System.out.printf(Locale.ROOT, "the picture was there after %.1f s%n", first.within(1) / 1000);
        for (int i = 0; i < FACET_PAGES; i++) {
            String filter = String.format(Locale.ROOT, FILTERS.get(i % FILTERS.size()), i + 1);
            facets.time(() -> desk.get("/search" + filter));
        }
        for (int i = 0; i < REPORTS; i++) {
            opened.time(() -> desk.get("/reports/" + report));
        }
        review();
        return told();
    }

    /** Reviews like a person who loads the queue, decides on what it shows, and looks at the overview in between. */
    private void review() {
        int made = 0;
        while (made < DECISIONS) {
            desk.get("/");
            for (String claim : queue()) {
                String verdict = made % REJECTED == REJECTED - 1 ? "rejected" : "confirmed";
                saved.time(() -> desk.post(
                        "/api/v1/decisions",
                        "{\"claim\":\"" + claim + "\",\"verdict\":\"" + verdict + "\",\"reason\":\"measured\"}"));
                made++;
            }
            facets.time(() -> desk.get("/search?kind=event"));
        }
    }

    private List<String> queue() {
        return CLAIM.matcher(desk.get("/review"))
                .results()
                .map(found -> found.group(1))
                .limit(QUEUE)
                .toList();
    }

    private boolean told() {
        System.out.printf(
                Locale.ROOT, "%-44s %6s %8s %8s %8s %8s%n", "milliseconds", "times", "median", "p95", "most", "limit");
        List<Answers> all = List.of(facets, opened, saved);
        all.forEach(answers -> System.out.println(answers.line()));
        Optional<Double> peak = desk.peakInMegabytes();
        peak.ifPresent(megabytes -> System.out.printf(
                Locale.ROOT,
                "memory of the desk at its peak: %.0f MB (limit %.0f MB)  %s%n",
                megabytes,
                MOST_MEGABYTES,
                megabytes < MOST_MEGABYTES ? "holds" : "too much"));
        return all.stream().allMatch(Answers::holds)
                && peak.filter(megabytes -> megabytes >= MOST_MEGABYTES).isEmpty();
    }
}
