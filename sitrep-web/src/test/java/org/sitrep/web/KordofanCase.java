package org.sitrep.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.ReportIntake;

/** A case of twelve invented reports about Kordofan, as they were coded once. */
final class KordofanCase {

    static final Analyst ANALYST =
            new Analyst("Test Analyst", Clock.fixed(Instant.parse("2025-11-20T09:00:00Z"), ZoneOffset.UTC));

    private KordofanCase() {}

    static CaseFile in(Path folder) {
        Path file = folder.resolve("kordofan.sitrep");
        CaseFile.create(file, ANALYST);
        CaseFile open = CaseFile.open(file);
        ReportIntake intake = new ReportIntake(open, ANALYST);
        lines().forEach(line -> intake.add(IncomingReport.of(line, Optional.empty())));
        return open;
    }

    static List<String> lines() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KordofanCase.class.getResourceAsStream("kordofan.jsonl")),
                StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
