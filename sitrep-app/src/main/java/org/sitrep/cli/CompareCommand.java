package org.sitrep.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sitrep.evaluate.Comparison;
import org.sitrep.evaluate.ComparisonFiles;
import org.sitrep.evaluate.Rate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep compare}: scores output against claims marked by hand. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Scores output against claims that were marked by hand.",
        footer = {
            "",
            "fact     kind, type, roles, figures and place agree; a role or figure that was not marked counts against it",
            "sourced  and the right speaker",
            "full     and certainty, polarity, modality and time, and no place or date is invented"
        })
final class CompareCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(paramLabel = "OUT.jsonl", description = "Output of: sitrep code --format json")
    private Path output = Path.of("");

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "Folder of marked reports, or one file.")
    private Path marked = Path.of("");

    @Option(names = "--detail", description = "List the claims that were missed, wrong in something, or extra.")
    private boolean detail;

    CompareCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Comparison comparison = new ComparisonFiles().compare(output, marked);
        StringBuilder text = new StringBuilder();
        if (detail) {
            comparison.differences().forEach(line -> text.append(line).append('\n'));
            text.append('\n');
        }
        text.append(String.format(
                Locale.ROOT,
                "%-12s %6s %6s %6s  %9s  %6s  %5s\n",
                "",
                "marked",
                "read",
                "right",
                "precision",
                "recall",
                "F1"));
        comparison.kinds().forEach((kind, rate) -> text.append(row(kind, rate)));
        text.append('\n')
                .append(row("fact", comparison.fact()))
                .append(row("sourced", comparison.sourced()))
                .append(row("full", comparison.full()))
                .append('\n')
                .append(share(
                        "listener",
                        comparison.listener().map(CompareCommand::decimal).orElse("-")))
                .append(share("source kind", decimal(comparison.sourceKind())));
        screen.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
        screen.out().flush();
        return Main.FINE;
    }

    private static String row(String name, Rate rate) {
        return String.format(
                Locale.ROOT,
                "%-12s %6d %6d %6d  %9s  %6s  %5s\n",
                name,
                rate.marked(),
                rate.read(),
                rate.right(),
                decimal(rate.precision()),
                decimal(rate.recall()),
                decimal(rate.f1()));
    }

    private static String share(String name, String value) {
        return String.format(Locale.ROOT, "%-12s %s of the claims found\n", name, value);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
