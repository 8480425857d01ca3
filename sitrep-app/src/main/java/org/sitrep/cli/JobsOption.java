package org.sitrep.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many reports are read at a time. */
final class JobsOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Reports to read at a time; the result is the same for any N. Default: number of processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    /** At least 1. */
    int number() {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs is " + jobs + "; expected 1 or more");
        }
        return jobs;
    }
}
