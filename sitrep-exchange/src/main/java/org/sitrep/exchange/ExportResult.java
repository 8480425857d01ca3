package org.sitrep.exchange;

import java.util.List;
import org.sitrep.redact.PersonVerdict;

/**
 * What an export wrote.
 *
 * @param files in order of their paths, without the manifest
 * @param overrides judgements that decided about a name, for the log
 */
public record ExportResult(long reports, long claims, List<ExportFile> files, List<PersonVerdict> overrides) {

    public ExportResult {
        files = List.copyOf(files);
        overrides = List.copyOf(overrides);
    }
}
