package org.sitrep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.report.OriginalReport;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseReports;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.UnreadInputs;
import org.sitrep.web.intake.FolderWatch;
import org.sitrep.web.intake.IntakeQueue;

class FolderWatchTest {

    @TempDir
    private Path folder;

    private Path incoming;
    private CaseFile file;
    private FolderWatch watch;
    private int read;

    @BeforeEach
    void open() throws IOException {
        incoming = Files.createDirectories(folder.resolve("incoming"));
        Path path = folder.resolve("kordofan.sitrep");
        CaseFile.create(path, KordofanCase.ANALYST);
        file = CaseFile.open(path);
        IntakeQueue queue = new IntakeQueue(file, KordofanCase.ANALYST, Runnable::run);
        watch = new FolderWatch(incoming, file, queue, this::coded);
    }

    @AfterEach
    void close() {
        file.close();
    }

    /** Stands in for the models: the first report is the first of the case, and so on. */
    private IncomingReport coded(OriginalReport original) {
        if (original.read().text().toString().contains("illegible")) {
            throw new IllegalArgumentException(original.uri() + ": too blurred to read");
        }
        return IncomingReport.of(KordofanCase.lines().get(read++), Optional.empty());
    }

    private int reports() {
        return file.<Integer>read(handle -> new CaseReports(handle).ids().size());
    }

    private List<UnreadInputs.Unread> unread() {
        return file.read(handle -> new UnreadInputs(handle).all());
    }

    @Test
    void a_file_is_taken_once_it_has_lain_unchanged_and_only_once() throws IOException {
        watch.run();
        assertThat(reports()).isZero();
        Files.writeString(incoming.resolve("one.txt"), "Gunmen attacked a convoy near Bara on Monday.");
        Files.writeString(incoming.resolve("notes.md"), "no report");
        watch.run();
        assertThat(reports()).isZero();
        watch.run();
        watch.run();
        assertThat(reports()).isEqualTo(1);
        assertThat(read).isEqualTo(1);
        Files.writeString(incoming.resolve("two.txt"), "Gunmen attacked a convoy near Kosti on Tuesday.");
        watch.run();
        watch.run();
        assertThat(reports()).isEqualTo(2);
    }

    @Test
    void a_file_that_cannot_be_read_is_noted_with_the_reason_until_it_can() throws IOException {
        Path page = Files.writeString(incoming.resolve("page.txt"), "This scan is illegible from end to end.");
        watch.run();
        watch.run();
        assertThat(unread()).singleElement().satisfies(noted -> {
            assertThat(noted.problem()).contains("too blurred to read");
            assertThat(noted.path()).contains(page.toAbsolutePath().toString());
            assertThat(noted.tries()).isEqualTo(1);
        });
        Files.writeString(page, "Gunmen attacked a convoy near Bara on Monday, a driver said.");
        watch.run();
        watch.run();
        assertThat(unread()).isEmpty();
        assertThat(reports()).isEqualTo(1);
    }
}
