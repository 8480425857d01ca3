package org.sitrep.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The forms of an export, in the order in which users ask for them, each with what of a case it cannot hold. */
public enum ExportFormat {
    CLAIMS(ClaimsCsv::new, false, "names of roles that a row has no column for", "candidates of places");

    /** Starts a form. */
    interface Start {
        Exporter start(ExportContext context) throws IOException;
    }

    private final Start start;
    private final boolean needsFusion;
    private final List<String> lost;

    ExportFormat(Start start, boolean needsFusion, String... lost) {
        this.start = start;
        this.needsFusion = needsFusion;
        this.lost = List.of(lost);
    }

    Exporter start(ExportContext context) throws IOException {
        return start.start(context);
    }

    /** Whether it is empty without the fusing of reports. */
    public boolean needsFusion() {
        return needsFusion;
    }

    /** The facets of a case that the form cannot hold, by name. */
    public List<String> lost() {
        return lost;
    }

    /** The word in options and manifests. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
