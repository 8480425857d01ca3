package org.sitrep.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.place.DataFolder;
import picocli.CommandLine.Option;

/** Where the user's own data are. */
final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of added place data. Default: SITREP_DATA, else sitrep in your folder for data.")
    private Optional<Path> data = Optional.empty();

    DataFolder folder() {
        return data.map(DataFolder::new).orElseGet(DataOptions::usual);
    }

    /** The folder that is used where none is named. */
    static DataFolder usual() {
        return DataFolder.usual(System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }
}
