package org.sitrep.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledReport;
import org.sitrep.redact.ReleasedReport;

/** A released report on its way into the forms of an export, which share the rows of its claims. */
final class OutgoingReport {

    private final ReleasedReport released;
    private final ExportContext context;
    private List<Row> rows = List.of();
    private Map<String, ClaimLink> links = Map.of();

    /**
     * A claim with the values of its columns.
     *
     * @param cells in the order of {@link ClaimColumns#ALL}, as read: not yet made safe for a spreadsheet
     */
    record Row(FiledClaim claim, List<String> cells) {

        /** What fusion tells of the claim; where it tells of no event, the report's own incident stays. */
        private void link(ClaimLink link) {
            link.event().ifPresent(event -> cells.set(ClaimColumns.EVENT, event));
            link.group().ifPresent(group -> cells.set(ClaimColumns.GROUP, group));
            link.relation().ifPresent(relation -> cells.set(ClaimColumns.RELATION, relation));
        }
    }

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

    /** Takes in what fusion tells of the claims, by claim; before their rows are handed on. */
    void link(Map<String, ClaimLink> told) {
        links = told;
        rows.forEach(this::link);
    }

    private void link(Row row) {
        row.link(links.getOrDefault(row.claim().id(), ClaimLink.NONE));
    }

    /** A row for each claim, in the order of the text; made when they are first asked for. */
    List<Row> rows() {
        if (rows.isEmpty()) {
            List<Row> made = new ArrayList<>(report().claims().size());
            for (FiledClaim claim : report().claims()) {
                ClaimRow row = new ClaimRow(released, claim, context.review(claim.id()));
                made.add(new Row(claim, ClaimColumns.values(row)));
            }
            made.forEach(this::link);
            rows = made;
        }
        return rows;
    }
}
