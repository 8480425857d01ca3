package org.sitrep.report;

import java.util.Optional;

/**
 * A report as it came: its bytes, and what was known beside them. Reading it again gives the same report.
 *
 * @param uri the input path as given, with "/" as separator
 * @param given what options, a sidecar or the columns of a table say of the publication
 * @param language ISO 639-1 code that the user says it is in; empty where it is told from the words
 */
public record OriginalReport(
        byte[] bytes, String uri, InputFormat format, Publication given, Optional<String> language) {

    private static final ReportReader READER = new ReportReader();

    /** @throws ReportReadException if the bytes are no report */
    public Report read() {
        Report report = READER.read(bytes, uri, format, given);
        return language.map(code -> new Report(
                        report.uri(), report.sha256(), report.publication(), code, report.text(), report.parts()))
                .orElse(report);
    }

    /** The same, said to be in a language. */
    public OriginalReport spoken(Optional<String> code) {
        return new OriginalReport(bytes, uri, format, given, code.or(this::language));
    }
}
