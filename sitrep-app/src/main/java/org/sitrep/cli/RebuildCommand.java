package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.sitrep.exchange.CaseRelease;
import org.sitrep.redact.Profile;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseReports;
import org.sitrep.store.DerivedTables;
import org.sitrep.store.JudgedClaim;
import org.sitrep.store.Judgements;
import org.sitrep.store.PictureTables;
import org.sitrep.store.Rebuilding;
import org.sitrep.store.ReportRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep rebuild}: makes what is derived anew. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Makes everything anew that is derived from the reports of a case; the result is the same.",
        footer = {
            "",
            "With --recode the original reports are first read again, by the rules of this release. Judgements stay: they",
            "find their claims by the words these rest on, and those that do not are listed here and by sitrep status.",
            "",
            "Status: 0 all is done, 1 nothing could be done, 2 some reports could not be read again and keep their old claims."
        })
final class RebuildCommand implements Callable<Integer> {

    private final Screen screen;
    private final Coder.Source engine;
    private final Clock clock;

    @Mixin
    private CaseArgument file = new CaseArgument();

    @Option(names = "--recode", description = "Read the original reports again first.")
    private boolean recode;

    @Option(
            names = "--release",
            paramLabel = "WHO",
            description =
                    "Also fuse the reports as an export for internal, partner or public releases them, so that the"
                            + " next such export need not.")
    private Optional<Profile> release = Optional.empty();

    @Mixin
    private DataOptions places = new DataOptions();

    @Option(names = "--codebook", paramLabel = "DIR", description = "Read claims by the rules of this folder.")
    private Optional<Path> codebook = Optional.empty();

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Mixin
    private AnalystOptions who = new AnalystOptions();

    RebuildCommand(Screen screen, Coder.Source engine, Clock clock) {
        this.screen = screen;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        int number = jobs.number();
        try (CaseFile open = file.open()) {
            List<ReportRow> reports = open.read(handle -> new CaseReports(handle).rows(CaseReports.Versions.ALL));
            int status = recode ? recode(open, reports, number) : Main.FINE;
            rebuild(open, reports.size());
            List<JudgedClaim> judged = open.read(handle -> new Judgements(handle).onClaimsAndHappenings());
            JudgementLines.toLookAt(judged).forEach(screen::say);
            return status;
        }
    }

    private int recode(CaseFile open, List<ReportRow> reports, int number) throws IOException {
        Recoding run =
                new Recoding(screen, open, who.analyst(clock), engine.load(codebook, places.folder()), reports.size());
        try (run) {
            new Coding<Recoding.Again>(number).run(run.tasks(reports), run::take);
        }
        run.summarise();
        return run.status();
    }

    private void rebuild(CaseFile open, int reports) throws IOException {
        Optional<Progress> progress = Progress.forMany(screen, OptionalLong.of(reports), false);
        new Rebuilding(open).rebuild(report -> progress.ifPresent(Progress::step));
        progress.ifPresent(Progress::close);
        DerivedTables.rebuild(open, new PictureTables());
        boolean kept = release.isEmpty() || new CaseRelease(open, release.get(), Version.number()).make();
        if (!kept) {
            screen.say(file.path() + ": changed while its reports were fused; the next export fuses them again");
        }
        screen.say("rebuilt " + file.path() + " from " + Counted.of(reports, "report"));
    }
}
