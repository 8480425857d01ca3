package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.resolve.Judgement;

/** A purged report is gone from every byte. */
class TombstonesTest {

    private static final String PLANTED = "Qyzzaroba";
    private static final IncomingReport REPORT = InventedReports.about(PLANTED);

    @TempDir
    private Path folder = Path.of("");

    private OpenedCase opened;

    @BeforeEach
    void fill() {
        opened = new OpenedCase(folder.resolve("lake.sitrep"));
        for (int town = 0; town < 50; town++) {
            opened.add(InventedReports.about("Town" + town));
        }
        opened.add(REPORT);
        opened.judge(REPORT, Judgement.CONFIRMED, "everybody in " + PLANTED + " says so");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    /** How often the string stands in the case file and its side files, in the case of letters or in small ones. */
    private long hits() throws IOException {
        long hits = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String form : List.of(PLANTED, PLANTED.toLowerCase(Locale.ROOT), PLANTED.substring(1))) {
                    for (int at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + 1)) {
                        hits++;
                    }
                }
            }
        }
        return hits;
    }

    private List<String> purge(String report, String reason) {
        return new Tombstones(opened.file, CaseFileTest.ANNA).purge(report, reason);
    }

    @Test
    void no_byte_of_the_files_holds_its_text() throws IOException {
        assertThat(hits()).isPositive();
        purge(REPORT.report().id(), "asked to by a court");
        assertThat(hits()).isZero();
        assertThat(opened.faults()).isEmpty();
        opened.close();
        assertThat(hits()).isZero();
    }

    @Test
    void the_hashes_stay_and_the_judgement_on_it_is_listed() {
        purge(REPORT.report().id(), "asked to by a court");
        assertThat(opened.dump())
                .anyMatch(line -> line.startsWith("tombstone")
                        && line.contains(REPORT.report().head().sha256()));
        assertThat(opened.file.<List<JudgedClaim>>read(handle -> new Judgements(handle).onClaims()))
                .singleElement()
                .extracting(JudgedClaim::match)
                .isEqualTo(JudgedClaim.Match.PURGED);
    }

    @Test
    void it_cannot_come_back_by_adding_it_again() {
        purge(REPORT.report().id(), "asked to by a court");
        assertThat(opened.add(REPORT).effect()).isEqualTo(Intake.Effect.PURGED_BEFORE);
    }

    @Test
    void another_report_with_the_same_text_is_told_of() {
        IncomingReport copy = InventedReports.at("copy.txt", Optional.empty(), PLANTED, "2023-10-20");
        opened.add(copy);
        assertThat(purge(REPORT.report().id(), ""))
                .containsExactly(copy.report().id());
    }

    @Test
    void the_version_before_counts_again() {
        IncomingReport first = InventedReports.at("1.txt", Optional.of("https://a.example"), "Gao", "2023-10-19");
        IncomingReport later = InventedReports.at("2.txt", Optional.of("https://a.example"), "Tessit", "2023-10-20");
        opened.add(first);
        opened.add(later);
        purge(later.report().id(), "");
        assertThat(opened.file.<List<ReportRow>>read(
                        handle -> new CaseReports(handle).rows(CaseReports.Versions.CURRENT)))
                .extracting(ReportRow::id)
                .contains(first.report().id());
    }

    @Test
    void a_removal_that_was_cut_off_is_told_of_and_finished_by_another_try() throws IOException {
        purge(REPORT.report().id(), "");
        opened.execute("UPDATE tombstone SET is_finished = 0");
        assertThat(opened.faults()).singleElement().asString().contains("interrupted");
        purge(REPORT.report().id(), "");
        assertThat(opened.faults()).isEmpty();
        assertThat(hits()).isZero();
    }

    @Test
    void what_is_not_there_cannot_be_purged() {
        assertThatThrownBy(() -> purge("r0", ""))
                .isInstanceOf(NotInCaseException.class)
                .hasMessageContaining("r0");
    }
}
