package org.sitrep.cli;

import java.nio.file.Path;
import org.sitrep.store.CaseFile;
import picocli.CommandLine.Parameters;

/** The case that a command works on: its first argument. */
final class CaseArgument {

    @Parameters(index = "0", paramLabel = "CASE", description = "The case file.")
    private Path file = Path.of("");

    Path path() {
        return file;
    }

    CaseFile open() {
        return CaseFile.open(file);
    }
}
