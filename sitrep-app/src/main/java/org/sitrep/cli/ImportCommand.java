package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.exchange.CaseNaming;
import org.sitrep.exchange.CaseSource;
import org.sitrep.exchange.EventReports;
import org.sitrep.exchange.ExchangeException;
import org.sitrep.exchange.ReturnedReview;
import org.sitrep.exchange.ReturnedTable;
import org.sitrep.exchange.Returning;
import org.sitrep.redact.RedactionJudgement;
import org.sitrep.resolve.Judgement;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.Intake;
import org.sitrep.store.Judgements;
import org.sitrep.store.ReportIntake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep import}: takes in what others did: a table of claims that was reviewed, or events of an event set. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Takes in a reviewed table of claims (claims.csv or claims.xlsx), or events of ACLED, UCDP GED or GDELT.",
        footer = {
            "",
            "A row of a table counts where its claim is still the one that went out. The cells judgement and",
            "judgement_note become a judgement; an edited cell that was read from the report becomes a judgement",
            "\"rejected\" whose reason tells the correction. Events become reports of their own, one for each row."
        })
final class ImportCommand implements Callable<Integer> {

    private final Screen screen;
    private final Clock clock;

    @Mixin
    private CaseArgument file = new CaseArgument();

    @Parameters(index = "1", paramLabel = "FILE", description = "The table or the events.")
    private Path incoming = Path.of("");

    @Mixin
    private AnalystOptions who = new AnalystOptions();

    private int problems;

    ImportCommand(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Analyst analyst = who.analyst(clock);
        try (CaseFile open = file.open()) {
            Optional<ReturnedTable> table = table();
            if (table.isPresent()) {
                judge(open, analyst, table.get());
            } else {
                add(open, analyst);
            }
        }
        return problems == 0 ? Main.FINE : Main.SOME_UNREAD;
    }

    /** The file as a table of claims; empty where it is none, and then it must be a file of events. */
    private Optional<ReturnedTable> table() throws IOException {
        try {
            return Optional.of(ReturnedTable.read(incoming));
        } catch (ExchangeException noTable) {
            return Optional.empty();
        }
    }

    private void judge(CaseFile open, Analyst analyst, ReturnedTable table) throws IOException {
        List<RedactionJudgement> naming = open.read(handle -> new CaseNaming(handle).standing());
        Returning returning = CaseSource.inOneState(open, source -> Returning.of(table, source, naming));
        returning.problems().forEach(this::tell);
        List<String> said = new ArrayList<>();
        open.write(handle -> {
            Judgements judgements = new Judgements(handle);
            Map<String, Judgement> standing = judgements.byClaim();
            for (ReturnedReview review : returning.reviews()) {
                Judgement verdict = review.judgement().isEmpty()
                        ? Judgement.REJECTED
                        : Judgement.valueOf(review.judgement().toUpperCase(Locale.ROOT));
                boolean known = review.corrections().isEmpty() && verdict == standing.get(review.claim());
                if (!known) {
                    judgements.onClaim(analyst, review.claim(), verdict, review.reason());
                    said.add("judged  " + review.claim() + " " + verdict.label() + " " + review.reason());
                }
            }
            return said;
        });
        said.forEach(screen::say);
        screen.errLines()
                .println(Counted.of(table.rows().size(), "row") + " read, " + Counted.of(said.size(), "judgement")
                        + " recorded -> " + file.path());
    }

    private void add(CaseFile open, Analyst analyst) throws IOException {
        ReportIntake intake = new ReportIntake(open, analyst);
        int[] counts = new int[2];
        new EventReports(incoming).forEach(line -> add(intake, line, counts), this::tell);
        screen.errLines()
                .println(Counted.of(counts[0], "event") + " added as reports -> " + file.path()
                        + (counts[1] == 0 ? "" : "; " + counts[1] + " there already"));
    }

    private void add(ReportIntake intake, String line, int[] counts) {
        Intake done = intake.add(IncomingReport.of(line, Optional.empty()));
        done.problem().ifPresent(this::tell);
        switch (done.effect()) {
            case NEW, NEW_VERSION -> counts[0]++;
            case ALREADY_THERE -> counts[1]++;
            case PURGED_BEFORE -> tell(done.report() + " was purged before: not added again");
            case REFUSED -> {}
        }
    }

    private void tell(String problem) {
        problems++;
        screen.errLines().println("sitrep: " + problem);
    }
}
