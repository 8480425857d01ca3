package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.filed.FiledReport;

class CaseFileTest {

    static final Analyst ANNA = new Analyst("Anna", Clock.fixed(Instant.parse("2024-05-06T07:08:09Z"), ZoneOffset.UTC));

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void makeCase() {
        file = folder.resolve("lake.sitrep");
        CaseFile.create(file, ANNA);
    }

    private static long count(CaseFile open, String table) {
        return open.read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void a_report_enters_with_its_bytes_text_claims_passages_and_entry_in_the_log() {
        try (CaseFile open = CaseFile.open(file)) {
            Intake done = new ReportIntake(open, ANNA).add(InventedReports.about("Ansongo"));
            assertThat(done.effect()).isEqualTo(Intake.Effect.NEW);
            for (String table : List.of("report", "original", "report_text", "coded_report", "passage", "claim")) {
                assertThat(count(open, table)).as(table).isEqualTo(1);
            }
            assertThat(count(open, "log")).isEqualTo(2);
        }
    }

    @Test
    void offsets_count_code_points_as_the_database_counts_characters() {
        try (CaseFile open = CaseFile.open(file)) {
            new ReportIntake(open, ANNA).add(InventedReports.about("Ansongo"));
            assertThat(open.<String>read(handle -> handle.createQuery(
                                    "SELECT substr(text, trigger_start + 1, trigger_end - trigger_start) FROM claim"
                                            + " JOIN report_text ON report_text.report = claim.report")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("hold");
        }
    }

    @Test
    void the_same_report_again_changes_nothing() throws IOException {
        try (CaseFile open = CaseFile.open(file)) {
            new ReportIntake(open, ANNA).add(InventedReports.about("Ansongo"));
        }
        byte[] before = Files.readAllBytes(file);
        try (CaseFile open = CaseFile.open(file)) {
            Intake again = new ReportIntake(open, ANNA).add(InventedReports.about("Ansongo"));
            assertThat(again.effect()).isEqualTo(Intake.Effect.ALREADY_THERE);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_changed_page_at_the_same_address_is_a_new_version_and_the_old_one_stays() {
        Optional<String> page = Optional.of("https://news.example/ansongo");
        IncomingReport early = InventedReports.at("1.txt", page, "Ansongo", "2023-10-19");
        IncomingReport late = InventedReports.at("2.txt", page, "Labbezanga", "2023-10-20");
        try (CaseFile open = CaseFile.open(file)) {
            ReportIntake intake = new ReportIntake(open, ANNA);
            intake.add(late);
            assertThat(intake.add(early).effect()).isEqualTo(Intake.Effect.NEW_VERSION);
            List<ReportRow> current = open.read(handle -> new CaseReports(handle).rows(CaseReports.Versions.CURRENT));
            assertThat(current)
                    .singleElement()
                    .extracting(ReportRow::id)
                    .isEqualTo(late.report().id());
            assertThat(open.<List<ReportRow>>read(handle -> new CaseReports(handle).rows(CaseReports.Versions.ALL)))
                    .hasSize(2);
        }
    }

    @Test
    void the_same_bytes_at_another_address_are_told_of() {
        try (CaseFile open = CaseFile.open(file)) {
            ReportIntake intake = new ReportIntake(open, ANNA);
            Intake first = intake.add(InventedReports.at("a.txt", Optional.empty(), "Ansongo", "2023-10-19"));
            Intake second = intake.add(InventedReports.at("b.txt", Optional.empty(), "Ansongo", "2023-10-19"));
            assertThat(second.effect()).isEqualTo(Intake.Effect.NEW);
            assertThat(second.same()).contains(first.report());
        }
    }

    @Test
    void reports_come_back_whole_and_in_the_order_of_their_ids() {
        try (CaseFile open = CaseFile.open(file)) {
            ReportIntake intake = new ReportIntake(open, ANNA);
            List.of("Tessit", "Ansongo", "Gao").forEach(town -> intake.add(InventedReports.about(town)));
            List<String> ids = new ArrayList<>();
            open.read(handle -> {
                new CaseReports(handle).forEach(CaseReports.Versions.ALL, report -> ids.add(report.id()));
                return ids;
            });
            assertThat(ids).hasSize(3).isSorted();
            IncomingReport gao = InventedReports.about("Gao");
            assertThat(open.<Optional<FiledReport>>read(handle ->
                            new CaseReports(handle).report(gao.report().id())))
                    .contains(gao.report());
        }
    }

    @Test
    void a_claim_whose_id_is_taken_keeps_its_report_out_and_no_other() {
        IncomingReport ansongo = InventedReports.about("Ansongo");
        IncomingReport gao = InventedReports.about("Gao");
        String taken = ansongo.report().claims().get(0).id();
        String own = gao.report().claims().get(0).id();
        IncomingReport foreign = IncomingReport.of(gao.json().replace(own, taken), Optional.empty());
        try (CaseFile open = CaseFile.open(file)) {
            ReportIntake intake = new ReportIntake(open, ANNA);
            intake.add(ansongo);
            assertThat(intake.addAll(List.of(foreign, InventedReports.about("Tessit"))))
                    .extracting(Intake::effect)
                    .containsExactly(Intake.Effect.REFUSED, Intake.Effect.NEW);
            assertThat(count(open, "report")).isEqualTo(2);
        }
    }

    @Test
    void what_is_no_case_is_named_in_one_line() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.sitrep"), "not a case");
        Path other = folder.resolve("other.db");
        Jdbi.create("jdbc:sqlite:" + other).useHandle(handle -> handle.execute("CREATE TABLE a (b)"));
        assertThatThrownBy(() -> CaseFile.open(folder.resolve("gone.sitrep"))).hasMessageContaining("no such case");
        assertThatThrownBy(() -> CaseFile.open(text)).hasMessageEndingWith("notes.sitrep: is no case file");
        assertThatThrownBy(() -> CaseFile.open(other)).hasMessageContaining("no case of Sitrep");
        assertThatThrownBy(() -> CaseFile.create(file, ANNA)).hasMessageContaining("exists already");
    }

    @Test
    void a_case_of_a_newer_program_is_left_alone() {
        try (CaseFile open = CaseFile.open(file)) {
            open.write(handle -> handle.execute("INSERT INTO migration VALUES (99, '0099-later.sql', '')"));
        }
        assertThatThrownBy(() -> CaseFile.open(file)).hasMessageContaining("newer Sitrep");
    }

    @Test
    void a_full_disk_is_one_line_and_what_was_stored_stays() {
        try (CaseFile open = CaseFile.open(file)) {
            ReportIntake intake = new ReportIntake(open, ANNA);
            intake.add(InventedReports.about("Ansongo"));
            open.alone(handle -> handle.execute("PRAGMA max_page_count = 1"));
            assertThatThrownBy(() -> {
                        for (int town = 0; town < 1_000; town++) {
                            intake.add(InventedReports.about("Town" + town));
                        }
                    })
                    .isInstanceOf(CaseFileException.class)
                    .hasMessageContaining("disk is full");
            assertThat(open.<Optional<?>>read(handle -> new CaseReports(handle)
                            .row(InventedReports.about("Ansongo").report().id())))
                    .isPresent();
        }
    }

    @Test
    void readers_go_on_while_another_writes() {
        try (CaseFile open = CaseFile.open(file);
                CaseFile other = CaseFile.open(file)) {
            long seen = open.write(handle -> {
                handle.execute("UPDATE log_end SET hash = hash");
                return count(other, "log");
            });
            assertThat(seen).isEqualTo(1);
        }
    }
}
