package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.pipeline.Pipeline;
import org.sitrep.pipeline.Readings;
import org.sitrep.report.InputFormat;
import org.sitrep.report.Report;
import org.sitrep.report.ReportReader;

/** The gate saves parsing and loses nothing. */
class GateTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    static Stream<Path> samples() throws Exception {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void parsing_every_sentence_finds_no_claim_that_the_gate_had_dropped(Path sample) {
        Report report = new ReportReader().read(sample, sample.getFileName().toString(), InputFormat.TEXT);
        CodedReport gated = Engine.PIPELINE.code(report);
        CodedReport all =
                Pipeline.withoutGate(Engine.ANALYSER, Readings.shipped()).code(report);
        assertThat(ids(gated)).containsAll(ids(all));
        assertThat(all.gated()).isZero();
    }

    private static List<String> ids(CodedReport coded) {
        return coded.claims().stream()
                .map(claim -> claim.kind() + " " + claim.type() + " " + claim.trigger())
                .toList();
    }
}
