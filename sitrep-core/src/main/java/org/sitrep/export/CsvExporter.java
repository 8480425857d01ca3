package org.sitrep.export;

import java.util.List;
import java.util.StringJoiner;
import org.sitrep.claim.Claim;
import org.sitrep.pipeline.CodedReport;

/**
 * Writes one row for each claim, comma separated (RFC 4180: CR LF line ends, quotes doubled). What is unknown is an
 * empty cell. A cell of text that a spreadsheet would take for a formula (it starts with =, +, -, @ or a tab) gets a
 * leading apostrophe; cells of numbers and dates are left alone. Line breaks inside a cell become spaces. Safe for
 * several threads.
 */
public final class CsvExporter {

    private static final String LINE_END = "\r\n";

    private final Producer producer;

    public CsvExporter(Producer producer) {
        this.producer = producer;
    }

    /** The names of the columns, as the first line. */
    public String header() {
        return line(CsvColumns.ALL.stream().map(CsvColumns.Column::name).toList());
    }

    /** The rows of one report's claims, in text order. */
    public String rows(CodedReport coded) {
        StringBuilder rows = new StringBuilder();
        ClaimRow.Context context = new ClaimRow.Context(producer, coded);
        for (Claim claim : coded.claims()) {
            ClaimRow row = new ClaimRow(context, claim);
            rows.append(line(
                    CsvColumns.ALL.stream().map(column -> cell(column, row)).toList()));
        }
        return rows.toString();
    }

    private static String cell(CsvColumns.Column column, ClaimRow row) {
        String value = Names.oneLine(column.value().apply(row));
        return column.isText() && isFormula(value) ? "'" + value : value;
    }

    private static boolean isFormula(String value) {
        return !value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0;
    }

    private static String line(List<String> cells) {
        StringJoiner line = new StringJoiner(",", "", LINE_END);
        cells.forEach(cell -> line.add(quoted(cell)));
        return line.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
