package org.sitrep.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.fuse.FusedCase;
import org.sitrep.store.PictureReader;
import org.sitrep.view.Diff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep brief}: the brief of a day, in Markdown with footnotes or as a workbook. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes the brief of a day or of some days, in Markdown with footnotes or as a workbook.",
        footer = {
            "",
            "Examples:",
            "  sitrep brief lake.sitrep --day 2023-10-19",
            "  sitrep brief lake.sitrep --days 7 --out week.xlsx"
        })
final class BriefCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    private final Clock clock;

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "The last day; later reports are left out. Today where not given.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--days", paramLabel = "N", description = "How many days; ${DEFAULT-VALUE} where not given.")
    private int days = 1;

    BriefCommand(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (days < 1) {
            throw new UserException("--days is " + days + "; expected 1 or more");
        }
        LocalDate last = day.orElse(LocalDate.now(clock));
        FusedCase fused = question.read(handle -> PictureReader.until(handle, last));
        Diff diff = Diff.of(fused, last.minusDays(days - 1L));
        question.write(screen, diff, Stories.diff(diff), fused.claims(), QuestionOptions.Form.MD);
        return Main.FINE;
    }
}
