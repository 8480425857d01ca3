package org.sitrep.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep add}: takes reports into a case. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads reports and takes them into a case with their claims.",
        footer = {
            "",
            "Each report is told in one line once it is safely stored. A report that is in the case already changes",
            "nothing; another text at the same address is a new version, and the earlier one is kept.",
            "",
            "Status: 0 all inputs are in the case, 1 nothing could be done or the case can no longer be written,",
            "2 some inputs could not be read and all others are in the case, or the command was not understood.",
            "",
            "Examples:",
            "  sitrep add lake.sitrep reports/",
            "  sitrep add lake.sitrep coded.jsonl        (an output of sitrep code, taken as it is)"
        })
final class AddCommand implements Callable<Integer> {

    private final Screen screen;
    private final Coder.Source engine;
    private final Clock clock;

    @Mixin
    private CaseArgument file = new CaseArgument();

    @Parameters(
            index = "1..*",
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description =
                    "Reports as for sitrep code: .txt or .html, folders, bulk files, - for standard input; or coded reports (.jsonl).")
    private List<String> inputs = List.of();

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Mixin
    private AnalystOptions who = new AnalystOptions();

    @Mixin
    private ReportOptions options = new ReportOptions();

    AddCommand(Screen screen, Coder.Source engine, Clock clock) {
        this.screen = screen;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        int number = jobs.number();
        try (CaseFile open = file.open()) {
            Set<String> known = open.read(handle -> new CaseReports(handle).ids());
            Arrivals arrivals = new Arrivals(
                    inputs,
                    options,
                    screen.in(),
                    known,
                    new Once<>(() -> engine.load(options.codebook(), options.data())));
            if (options.describesOneReport() && arrivals.count().orElse(2) > 1) {
                throw new UserException("--published, --url, --publisher and --title go with a single report; beside"
                        + " several, put a NAME.meta.json next to each");
            }
            AddingRun run = new AddingRun(screen, open, who.analyst(clock), arrivals.count());
            try (run) {
                new Coding<Arrivals.Arrival>(number).run(arrivals, run);
            }
            run.summarise(file.path());
            return run.status();
        }
    }
}
