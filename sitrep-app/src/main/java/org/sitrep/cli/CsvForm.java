package org.sitrep.cli;

import org.sitrep.export.CsvExporter;
import org.sitrep.export.Producer;
import org.sitrep.pipeline.CodedReport;

/** One row for each claim. */
final class CsvForm implements ClaimsForm {

    private final CsvExporter exporter;

    CsvForm(Producer producer) {
        this.exporter = new CsvExporter(producer);
    }

    @Override
    public String start() {
        return exporter.header();
    }

    @Override
    public String report(CodedReport coded) {
        return exporter.rows(coded);
    }
}
