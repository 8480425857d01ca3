package org.sitrep.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table as RFC 4180 has it: UTF-8 without a byte order mark, comma, CR LF, names of the columns first. */
final class CsvTable implements AutoCloseable {

    private final Path folder;
    private final String name;
    private final String what;
    private final CsvWriter writer;
    private boolean open = true;
    private long rows;

    CsvTable(Path folder, String name, String what, List<String> columns) throws IOException {
        this.folder = folder;
        this.name = name;
        this.what = what;
        BufferedWriter file = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file);
        writer.writeRecord(columns);
    }

    void row(List<String> cells) {
        writer.writeRecord(cells);
        rows++;
    }

    /** A row of another kind than the data, such as HXL's tags. */
    void unnumbered(List<String> cells) {
        writer.writeRecord(cells);
    }

    ExportFile finish() throws IOException {
        close();
        return new ExportFile(folder.relativize(folder.resolve(name)), rows, what);
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            writer.close();
        }
    }
}
