package org.sitrep.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** A consistent copy of a case, made while others may read and write it, and verified before it gets its name. */
public final class Backup {

    private Backup() {}

    /**
     * Copies a case.
     *
     * @param to a file that does not exist yet
     * @return what does not hold in the copy; if anything, the copy is not kept
     */
    public static List<Fault> make(CaseFile file, Path to) {
        if (Files.exists(to)) {
            throw new CaseFileException(to, "exists already; a backup goes into a new file");
        }
        Path unfinished = to.resolveSibling(to.getFileName() + ".new");
        try {
            Files.deleteIfExists(unfinished);
            file.alone(handle -> Sqlite.copy(handle, unfinished));
            List<Fault> faults = verified(unfinished);
            if (faults.isEmpty()) {
                force(unfinished);
                Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(unfinished);
            }
            return faults;
        } catch (IOException failure) {
            throw new CaseFileException(to, "cannot be written: " + failure.getMessage(), failure);
        }
    }

    private static List<Fault> verified(Path copy) {
        try (CaseFile open = CaseFile.open(copy)) {
            return Verification.faults(open, Optional.empty());
        }
    }

    private static void force(Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
