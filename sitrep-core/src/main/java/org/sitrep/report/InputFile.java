package org.sitrep.report;

import java.nio.file.Path;

/**
 * One file to be read as a report.
 *
 * @param uri the path as given, with "/" as separator
 */
public record InputFile(Path path, String uri) {}
