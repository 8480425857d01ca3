package org.sitrep.export;

import org.sitrep.report.Publication;
import org.sitrep.report.Report;

/** What a table tells of the report that a claim stands in. Every value is text; an empty one is unknown. */
final class ReportCells {

    private final Report report;

    ReportCells(Report report) {
        this.report = report;
    }

    String id() {
        return report.id();
    }

    String uri() {
        return report.uri();
    }

    String sha256() {
        return report.sha256();
    }

    String language() {
        return report.language();
    }

    String url() {
        return publication().url().orElse("");
    }

    String publisher() {
        return publication().publisher().orElse("");
    }

    String title() {
        return publication().title().orElse("");
    }

    String published() {
        return publication().published().map(Object::toString).orElse("");
    }

    private Publication publication() {
        return report.publication();
    }
}
