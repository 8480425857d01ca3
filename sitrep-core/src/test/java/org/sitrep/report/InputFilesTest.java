package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    private Path folder;

    @Test
    void a_directory_stands_for_its_texts_and_pages_sorted_by_path() throws IOException {
        for (String name : new String[] {
            "b.txt", "a/z.HTML", "a/y.htm", "a/y.meta.json", "c.md", ".hidden/x.txt", ".x.txt", "d.pdf"
        }) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, "x");
        }
        assertThat(InputFiles.of(folder).stream()
                        .map(file -> folder.relativize(file.path()).toString().replace('\\', '/')))
                .containsExactly("a/y.htm", "a/z.HTML", "b.txt");
    }

    @Test
    void a_file_given_by_name_is_read_whatever_its_ending() throws IOException {
        Path file = Files.writeString(folder.resolve("report.dat"), "x");
        assertThat(InputFiles.of(file)).hasSize(1);
    }

    @Test
    void nothing_there_and_no_report_there_are_errors() {
        assertThatThrownBy(() -> InputFiles.of(folder))
                .isInstanceOf(ReportReadException.class)
                .hasMessageContaining("found none");
        assertThatThrownBy(() -> InputFiles.of(folder.resolve("no"))).isInstanceOf(ReportReadException.class);
    }
}
