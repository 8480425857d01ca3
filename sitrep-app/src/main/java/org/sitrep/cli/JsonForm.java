package org.sitrep.cli;

import org.sitrep.export.JsonExporter;
import org.sitrep.export.Producer;
import org.sitrep.pipeline.CodedReport;

/** One JSON object on one line for each report. */
final class JsonForm implements ClaimsForm {

    private final JsonExporter exporter;

    JsonForm(Producer producer) {
        this.exporter = new JsonExporter(producer);
    }

    @Override
    public String start() {
        return "";
    }

    @Override
    public String report(CodedReport coded) {
        return exporter.line(coded) + "\n";
    }
}
