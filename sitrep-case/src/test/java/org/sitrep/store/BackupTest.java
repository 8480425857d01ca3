package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_copy_holds_the_same_and_opens_as_a_case() {
        Path copy = folder.resolve("copy.sitrep");
        try (OpenedCase opened = new OpenedCase(folder.resolve("lake.sitrep"))) {
            opened.add(InventedReports.about("Gao"));
            assertThat(Backup.make(opened.file, copy)).isEmpty();
            opened.add(InventedReports.about("Ansongo"));
            try (CaseFile again = CaseFile.open(copy)) {
                assertThat(again.<Integer>read(handle -> new CaseReports(handle)
                                .rows(CaseReports.Versions.ALL)
                                .size()))
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void a_copy_of_a_damaged_case_is_not_kept() {
        Path copy = folder.resolve("copy.sitrep");
        try (OpenedCase opened = new OpenedCase(folder.resolve("lake.sitrep"))) {
            opened.add(InventedReports.about("Gao"));
            opened.execute("UPDATE original SET bytes = x'00'");
            assertThat(Backup.make(opened.file, copy)).hasSize(1);
            assertThat(Files.exists(copy)).isFalse();
        }
    }

    @Test
    void a_file_that_exists_is_not_written_over() {
        Path file = folder.resolve("lake.sitrep");
        try (OpenedCase opened = new OpenedCase(file)) {
            assertThatThrownBy(() -> Backup.make(opened.file, file)).hasMessageContaining("exists already");
        }
    }
}
