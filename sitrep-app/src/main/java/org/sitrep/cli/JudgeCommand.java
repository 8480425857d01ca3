package org.sitrep.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.resolve.Judgement;
import org.sitrep.resolve.Resolution;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.DerivedTables;
import org.sitrep.store.Judgements;
import org.sitrep.store.PictureReader;
import org.sitrep.store.PictureTables;
import org.sitrep.store.RecordedJudgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep judge}: records a decision on a claim, on two claims telling of one event, or on who is who. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Records what you decide on a claim, on two claims telling of one event, or on two names being one; or takes a decision back.")
final class JudgeCommand implements Callable<Integer> {

    private final Screen screen;
    private final Clock clock;

    @Mixin
    private CaseArgument file = new CaseArgument();

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description =
                    "The id of a claim, or of a proposal that sitrep resolve lists; with --undo, the judgement's.")
    private String id = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "VERDICT",
            description = "confirmed, rejected, unsure or unreviewed.")
    private Optional<Judgement> verdict = Optional.empty();

    @Option(
            names = "--event-of",
            paramLabel = "CLAIM",
            description =
                    "Decide whether this claim tells of the same event as the first (confirmed) or not (rejected).")
    private Optional<String> other = Optional.empty();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    JudgeCommand(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (decision.isTakenBack() == verdict.isPresent()) {
            throw new UserException("say either a verdict (confirmed, rejected, unsure, unreviewed) or --undo");
        }
        if (other.filter(id::equals).isPresent()) {
            throw new UserException("--event-of is " + id + " as well; expected another claim");
        }
        Analyst analyst = decision.analyst(clock);
        try (CaseFile open = file.open()) {
            Optional<Resolution> proposal = proposal(open);
            screen.say(open.<String>write(handle -> done(new Judgements(handle), analyst, proposal)));
        }
        return Main.FINE;
    }

    /** The proposal about two names that the id is of, if it is of one. */
    private Optional<Resolution> proposal(CaseFile open) {
        if (decision.isTakenBack() || other.isPresent() || !id.startsWith("w")) {
            return Optional.empty();
        }
        DerivedTables.refresh(open, new PictureTables());
        List<Resolution> proposals =
                open.read(handle -> PictureReader.all(handle).resolutions());
        return proposals.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private String done(Judgements judgements, Analyst analyst, Optional<Resolution> proposal) {
        if (verdict.isEmpty()) {
            judgements.withdraw(analyst, id, decision.reason());
            return "taken back  " + id;
        }
        if (other.isPresent()) {
            RecordedJudgement made = judgements.onHappening(analyst, id, other.get(), verdict.get(), decision.reason());
            return "judged  " + made.id() + "  event of " + id + " and " + other.get() + " "
                    + made.verdict().label();
        }
        RecordedJudgement made = proposal.isPresent()
                ? judgements.onIdentity(analyst, proposal.get(), verdict.get(), decision.reason())
                : judgements.onClaim(analyst, id, verdict.get(), decision.reason());
        return "judged  " + made.id() + "  " + id + " " + made.verdict().label();
    }
}
