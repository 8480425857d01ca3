package org.sitrep.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.resolve.Judgement;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.Judgements;
import org.sitrep.store.RecordedJudgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep judge}: records a decision on a claim. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Records what you decide on a claim, or takes a decision back.")
final class JudgeCommand implements Callable<Integer> {

    private final Screen screen;
    private final Clock clock;

    @Mixin
    private CaseArgument file = new CaseArgument();

    @Parameters(index = "1", paramLabel = "ID", description = "The claim's id; with --undo, the judgement's.")
    private String id = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "VERDICT",
            description = "confirmed, rejected, unsure or unreviewed.")
    private Optional<Judgement> verdict = Optional.empty();

    @Option(names = "--undo", description = "Take a judgement back; the one before it stands again.")
    private boolean undo;

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why.")
    private String reason = "";

    @Mixin
    private AnalystOptions who = new AnalystOptions();

    JudgeCommand(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (undo == verdict.isPresent()) {
            throw new UserException("say either a verdict (confirmed, rejected, unsure, unreviewed) or --undo");
        }
        Analyst analyst = who.analyst(clock);
        try (CaseFile open = file.open()) {
            screen.say(open.<String>write(handle -> done(new Judgements(handle), analyst)));
        }
        return Main.FINE;
    }

    private String done(Judgements judgements, Analyst analyst) {
        if (verdict.isEmpty()) {
            judgements.withdraw(analyst, id, reason);
            return "taken back  " + id;
        }
        RecordedJudgement made = judgements.onClaim(analyst, id, verdict.get(), reason);
        return "judged  " + made.id() + "  " + id + " " + made.verdict().label();
    }
}
