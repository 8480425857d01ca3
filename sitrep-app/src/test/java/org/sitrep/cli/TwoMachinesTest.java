package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every Java machine puts hash tables into an order of its own; what is written must not show it. */
class TwoMachinesTest {

    private static final String REPORT = """
            KABUL, Afghanistan -- Gunmen killed three policemen in Darzab, another district in Jawzjan, on Monday, the governor's spokesman said.

            A Taliban spokesman denied it. Villagers told a local radio station that dozens of families had fled to Sheberghan and Maymana.
            """;

    @TempDir
    private Path folder;

    @Test
    void two_java_machines_write_the_same_bytes() throws IOException, InterruptedException {
        Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
        byte[] first = coded(report, folder.resolve("first.jsonl"));
        assertThat(first).isNotEmpty();
        assertThat(coded(report, folder.resolve("second.jsonl"))).isEqualTo(first);
    }

    private static byte[] coded(Path report, Path out) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process machine = new ProcessBuilder(List.of(
                        java.toString(),
                        "-Xmx900m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes,
                        Main.class.getName(),
                        "code",
                        "--published",
                        "2031-05-05",
                        "--out",
                        out.toString(),
                        report.toString()))
                .redirectErrorStream(true)
                .redirectOutput(report.resolveSibling("messages.txt").toFile())
                .start();
        assertThat(machine.waitFor()).isZero();
        return Files.readAllBytes(out);
    }
}
