package org.sitrep.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.claim.Claim;
import org.sitrep.pipeline.CodedReport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep explain}: shows how a claim was read. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Shows how a claim was read: the rule, the grammar around it, and why each slot is filled as it is.")
final class ExplainCommand implements Callable<Integer> {

    private final Screen screen;
    private final Coder.Source engine;

    @Parameters(paramLabel = "FILE", description = "The report, or - for standard input.")
    private String input = "";

    @ArgGroup(multiplicity = "1")
    private Choice choice = new Choice();

    @Mixin
    private ReportOptions options = new ReportOptions();

    /** Which claims to explain. */
    static final class Choice {

        @Option(
                names = "--claim",
                paramLabel = "ID",
                description = "The claim's id, or as much of its start as no other has.")
        private Optional<String> id = Optional.empty();

        @Option(names = "--all", description = "Every claim of the report.")
        private boolean all;
    }

    ExplainCommand(Screen screen, Coder.Source engine) {
        this.screen = screen;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.find(List.of(input), options, screen.in());
        if (!inputs.hasNext()) {
            throw new UserException(input + ": no report here");
        }
        Coder coder = engine.load(options.codebook(), options.data());
        Input report = inputs.next();
        Outcome<CodedReport> outcome = Coding.outcome(new Task<>(report.name(), () -> coder.code(report.read())));
        CodedReport coded = outcome.result().orElseThrow(() -> new UserException(outcome.problem()));
        Ink ink = screen.terminal().ink(false);
        Explanation explanation = new Explanation(coded, screen.terminal().columns(), ink);
        for (Claim claim : chosen(coded)) {
            screen.out().write(explanation.of(claim).getBytes(StandardCharsets.UTF_8));
        }
        screen.out().flush();
        return Main.FINE;
    }

    private List<Claim> chosen(CodedReport coded) {
        String start = choice.id.orElse("");
        List<Claim> claims = coded.claims().stream()
                .filter(claim -> claim.id(coded.report().id()).startsWith(start))
                .toList();
        if (choice.all) {
            return claims;
        }
        if (claims.size() != 1) {
            throw new UserException(input + ": "
                    + (claims.isEmpty() ? "no claim" : claims.size() + " claims")
                    + " with an id that starts with \"" + start + "\" (the report has "
                    + coded.claims().size() + " claims; sitrep code " + input + " lists them)");
        }
        return claims;
    }
}
