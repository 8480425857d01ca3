package org.sitrep.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseStatus;
import org.sitrep.store.JudgedClaim;
import org.sitrep.store.Judgements;
import org.sitrep.store.UnreadInputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep status}: what is in a case. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells what is in a case.")
final class StatusCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private CaseArgument file = new CaseArgument();

    StatusCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (CaseFile open = file.open()) {
            open.read(CaseStatus::of).lines().forEach(screen::say);
            List<JudgedClaim> judged = open.read(handle -> new Judgements(handle).onClaimsAndHappenings());
            JudgementLines.toLookAt(judged).forEach(screen::say);
            open.read(handle -> new UnreadInputs(handle).all())
                    .forEach(unread -> screen.say("unread      " + unread.problem() + " (" + unread.at() + ")"));
        }
        return Main.FINE;
    }
}
