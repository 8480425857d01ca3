package org.sitrep.cli;

import java.time.Clock;
import org.sitrep.store.Analyst;
import picocli.CommandLine.Option;

/** Who is at work, for the log of a case. */
final class AnalystOptions {

    @Option(
            names = {"--user", "--by"},
            paramLabel = "NAME",
            defaultValue = "${env:SITREP_USER:-${sys:user.name}}",
            description = "Your name in the log of the case. Default: SITREP_USER, else the name you are logged in by.")
    private String user = "";

    Analyst analyst(Clock clock) {
        if (user.isBlank()) {
            throw new UserException("--user is blank; expected a name for the log of the case");
        }
        return new Analyst(user.strip(), clock);
    }
}
