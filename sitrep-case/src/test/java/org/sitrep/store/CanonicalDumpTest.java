package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.resolve.Judgement;

class CanonicalDumpTest {

    @TempDir
    private Path folder = Path.of("");

    private static List<IncomingReport> reports() {
        return IntStream.range(0, 40)
                .mapToObj(town -> InventedReports.about("Town" + town))
                .toList();
    }

    private List<String> dumpOf(String name, Stream<IncomingReport> reports) {
        try (OpenedCase opened = new OpenedCase(folder.resolve(name))) {
            reports.forEach(opened::add);
            return opened.dump();
        }
    }

    @Test
    void it_is_the_same_in_whatever_order_reports_were_added() {
        List<String> sorted = dumpOf("sorted", reports().stream());
        for (long seed = 1; seed <= 3; seed++) {
            List<IncomingReport> shuffled = new ArrayList<>(reports());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(dumpOf("seed" + seed, shuffled.stream()))
                    .as("seed " + seed)
                    .isEqualTo(sorted);
        }
        assertThat(dumpOf("threads", reports().parallelStream())).isEqualTo(sorted);
        assertThat(sorted).hasSizeGreaterThan(40 * 5);
    }

    @Test
    void a_rebuilt_case_has_the_same_and_two_processes_at_once_lose_nothing() {
        List<String> expected = dumpOf("one", reports().stream());
        Path shared = folder.resolve("shared");
        try (OpenedCase opened = new OpenedCase(shared);
                CaseFile second = CaseFile.open(shared)) {
            ReportIntake other = new ReportIntake(second, CaseFileTest.ANNA);
            List<IncomingReport> reports = reports();
            IntStream.range(0, reports.size())
                    .parallel()
                    .forEach(i -> (i % 2 == 0 ? new ReportIntake(opened.file, CaseFileTest.ANNA) : other)
                            .add(reports.get(i)));
            assertThat(opened.dump()).isEqualTo(expected);
            new Rebuilding(opened.file).rebuild(report -> {});
            assertThat(opened.dump()).isEqualTo(expected);
            assertThat(opened.faults()).isEmpty();
        }
    }

    @Test
    void what_was_damaged_in_derived_tables_is_healed_by_rebuilding() {
        try (OpenedCase opened = new OpenedCase(folder.resolve("lake.sitrep"))) {
            IncomingReport gao = InventedReports.about("Gao");
            opened.add(gao);
            opened.judge(gao, Judgement.CONFIRMED, "two residents");
            List<String> before = opened.dump();
            opened.execute("DELETE FROM participant");
            opened.execute("UPDATE passage SET text = 'nothing'");
            assertThat(opened.dump()).isNotEqualTo(before);
            new Rebuilding(opened.file).rebuild(report -> {});
            assertThat(opened.dump()).isEqualTo(before);
            assertThat(opened.faults()).isEmpty();
        }
    }

    @Test
    void a_report_read_anew_differs_only_in_what_was_read() {
        try (OpenedCase opened = new OpenedCase(folder.resolve("lake.sitrep"))) {
            IncomingReport gao = InventedReports.about("Gao");
            opened.add(gao);
            List<String> before = opened.dump();
            Rebuilding rebuilding = new Rebuilding(opened.file);
            assertThat(rebuilding.replace(CaseFileTest.ANNA, gao)).isFalse();
            assertThat(rebuilding.replace(CaseFileTest.ANNA, InventedReports.reread(gao)))
                    .isTrue();
            assertThat(opened.faults()).isEmpty();
            assertThat(opened.dump()).isNotEqualTo(before);
            assertThat(rebuilding.replace(CaseFileTest.ANNA, gao)).isTrue();
            assertThat(opened.dump()).isEqualTo(before);
        }
    }
}
