package org.sitrep.exchange;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledReport;
import org.sitrep.redact.ReleasedReport;

/** A released report on its way into the forms of an export, which share the rows of its claims. */
final class OutgoingReport {

    private final ReleasedReport released;
    private final ExportContext context;
    private List<Row> rows = List.of();

    /**
     * A claim with the values of its columns.
     *
     * @param cells in the order of {@link ClaimColumns#ALL}, as read: not yet made safe for a spreadsheet
     */
    record Row(FiledClaim claim, List<String> cells) {}

    OutgoingReport(ReleasedReport released, ExportContext context) {
        this.released = released;
        this.context = context;
    }

    ReleasedReport released() {
        return released;
    }

    FiledReport report() {
        return released.report();
    }

    /** A row for each claim, in the order of the text; made when they are first asked for. */
    List<Row> rows() {
        if (rows.isEmpty()) {
            List<Row> made = new ArrayList<>(report().claims().size());
            for (FiledClaim claim : report().claims()) {
                ClaimRow row = new ClaimRow(released, claim, context.links(), context.review(claim.id()));
                made.add(new Row(claim, ClaimColumns.values(row)));
            }
            rows = made;
        }
        return rows;
    }
}
