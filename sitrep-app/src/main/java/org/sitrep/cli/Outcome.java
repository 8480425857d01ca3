package org.sitrep.cli;

import java.util.Optional;
import org.sitrep.pipeline.CodedReport;

/**
 * What became of an input: a coded report, or one line on why there is none.
 *
 * @param name the input's name
 * @param problem names the input too; empty where there is none
 */
record Outcome(String name, Optional<CodedReport> coded, String problem) {

    static Outcome of(String name, CodedReport coded) {
        return new Outcome(name, Optional.of(coded), "");
    }

    static Outcome failed(String name, Throwable cause) {
        return new Outcome(name, Optional.empty(), Problems.oneLine(name, cause));
    }
}
