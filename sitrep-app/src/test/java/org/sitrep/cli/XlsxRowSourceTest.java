package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.report.ReportReadException;

class XlsxRowSourceTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_no_workbook_is_refused_in_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("x.xlsx"), "no workbook");
        assertThatThrownBy(() -> new XlsxRowSource(file, "x.xlsx"))
                .isInstanceOf(ReportReadException.class)
                .hasMessageStartingWith("x.xlsx: expected an Excel workbook")
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("\n"));
    }
}
