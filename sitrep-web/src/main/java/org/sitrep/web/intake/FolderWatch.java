package org.sitrep.web.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.report.InputFile;
import org.sitrep.report.InputFiles;
import org.sitrep.report.InputFormat;
import org.sitrep.report.OriginalReport;
import org.sitrep.report.Publication;
import org.sitrep.report.ReportReadException;
import org.sitrep.report.ReportReader;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseReports;

/**
 * Takes what comes into a folder into the case. Each {@link #run look} puts files in the queue that have not changed
 * since the look before, so that none is read half written; what the case has already is left alone. A file that
 * changes later is a new version.
 */
public final class FolderWatch implements Runnable {

    private final Path folder;
    private final CaseFile file;
    private final IntakeQueue queue;
    private final Reading reading;
    private final Map<Path, String> seen = new HashMap<>();
    private final Map<Path, String> taken = new HashMap<>();

    public FolderWatch(Path folder, CaseFile file, IntakeQueue queue, Reading reading) {
        this.folder = folder;
        this.file = file;
        this.queue = queue;
        this.reading = reading;
    }

    /** Looks once. */
    @Override
    public void run() {
        for (InputFile found : reports()) {
            String state = state(found.path());
            boolean settled = state.equals(seen.put(found.path(), state));
            if (settled && !state.equals(taken.put(found.path(), state))) {
                take(found);
            }
        }
    }

    private List<InputFile> reports() {
        try {
            return InputFiles.of(folder);
        } catch (ReportReadException none) {
            return List.of();
        }
    }

    private static String state(Path path) {
        try {
            return Files.size(path) + " " + Files.getLastModifiedTime(path);
        } catch (IOException gone) {
            return "";
        }
    }

    private void take(InputFile found) {
        OriginalReport original;
        try {
            original = new ReportReader().original(found.path(), found.uri(), InputFormat.AUTO, Publication.unknown());
            Set<String> known = file.read(handle -> new CaseReports(handle).ids());
            if (known.contains(original.read().id())) {
                return;
            }
        } catch (ReportReadException unreadable) {
            queue.add(found.uri(), Optional.of(found.path()), () -> {
                throw unreadable;
            });
            return;
        }
        queue.add(found.uri(), Optional.of(found.path()), () -> reading.read(original));
    }
}
