package org.sitrep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.ReportIntake;
import org.sitrep.text.ContentHash;

class CaseSourceTest {

    private static final Analyst ANNA = new Analyst("Anna", Clock.systemUTC());

    @TempDir
    private Path folder = Path.of("");

    private static IncomingReport report(String uri) {
        String sha256 = ContentHash.sha256(uri.getBytes(StandardCharsets.UTF_8));
        String head = "{\"report\":{\"id\":\"%s\",\"uri\":\"%s\",\"sha256\":\"%s\",\"text\":\"Nothing new.\"}}";
        return IncomingReport.of(
                String.format(head, ContentHash.id("r", List.of(uri, sha256)), uri, sha256), Optional.empty());
    }

    private static List<String> uris(ReportSource source) throws IOException {
        List<String> uris = new ArrayList<>();
        source.forEach(report -> uris.add(report.head().uri()));
        return uris;
    }

    @Test
    void a_report_that_comes_in_while_others_are_read_is_not_among_them() throws IOException {
        Path file = folder.resolve("lake.sitrep");
        CaseFile.create(file, ANNA);
        try (CaseFile open = CaseFile.open(file)) {
            ReportIntake intake = new ReportIntake(open, ANNA);
            intake.add(report("first.txt"));
            List<String> secondTime = CaseSource.inOneState(open, source -> {
                assertThat(uris(source)).containsExactly("first.txt");
                intake.add(report("second.txt"));
                return uris(source);
            });
            assertThat(secondTime).containsExactly("first.txt");
            assertThat(CaseSource.inOneState(open, CaseSourceTest::uris))
                    .containsExactlyInAnyOrder("first.txt", "second.txt");
        }
    }
}
