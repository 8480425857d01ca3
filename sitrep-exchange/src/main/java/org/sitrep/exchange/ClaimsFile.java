package org.sitrep.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.FiledReportException;
import org.sitrep.filed.FiledReportReader;

/** Reports in a file of the output contract, one object a line. A line that is none is told of once and passed over. */
public final class ClaimsFile implements ReportSource {

    private final Path file;
    private final Consumer<String> problems;
    private final FiledReportReader reader = new FiledReportReader();
    private final Set<Long> told = new TreeSet<>();

    /** @param problems takes one line of words for each line of the file that is no report */
    public ClaimsFile(Path file, Consumer<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    @Override
    public void forEach(Consumer<FiledReport> taker) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(line, number, taker);
                }
            }
        }
    }

    private void read(String line, long number, Consumer<FiledReport> taker) {
        FiledReport report;
        try {
            report = reader.read(line);
        } catch (FiledReportException | IllegalArgumentException wrong) {
            if (told.add(number)) {
                problems.accept(file + ", line " + number + ": " + wrong.getMessage());
            }
            return;
        }
        taker.accept(report);
    }

    /** Lines that are no report, as far as the file has been read. */
    public int unread() {
        return told.size();
    }
}
