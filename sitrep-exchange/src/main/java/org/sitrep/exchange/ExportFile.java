package org.sitrep.exchange;

import java.nio.file.Path;

/**
 * A file that an export wrote.
 *
 * @param path within the folder of the export
 * @param rows data rows, features or entities; 0 for documents without rows
 * @param what the rows are: "claims", "events", "districts and days", ...
 */
public record ExportFile(Path path, long rows, String what) {}
