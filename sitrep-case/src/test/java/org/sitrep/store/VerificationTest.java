package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.resolve.Judgement;

/** What is changed behind Sitrep's back is found, a line for each fault. */
class VerificationTest {

    private static final IncomingReport GAO = InventedReports.about("Gao");

    @TempDir
    private Path folder = Path.of("");

    private OpenedCase opened;

    @BeforeEach
    void fill() {
        opened = new OpenedCase(folder.resolve("lake.sitrep"));
        opened.add(GAO);
        opened.add(InventedReports.about("Ansongo"));
        opened.judge(GAO, Judgement.CONFIRMED, "two residents");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void a_case_as_it_was_written_holds() {
        assertThat(opened.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE claim SET quantity_best = 500                               | column quantity_best
            UPDATE claim SET evidence_start = evidence_start + 1               | column evidence_start
            UPDATE participant SET name = 'Army'                               | column name
            DELETE FROM participant                                            | rows of table participant
            UPDATE report SET published = '2024-01-01'                         | column published
            UPDATE report_text SET text = 'Troops lost Gao.'                    | its text is not the one
            UPDATE original SET bytes = x'00'                                  | original bytes are not those
            UPDATE report SET sha256 = '00'                                    | hashes are not those that the log holds
            UPDATE coded_report SET json_gzip = x'00'                          | cannot be read
            UPDATE judgement SET verdict = 'rejected'                          | is not what the log says was decided
            DELETE FROM judgement                                              | the log says it was made
            UPDATE log_reason SET reason = 'nobody'                            | its reason was edited
            DELETE FROM log_reason                                             | its reason is gone
            UPDATE judgement SET ended_by = 1                                  | is not what the log says was decided
            UPDATE log_end SET length = length - 1                             | log: expected
            UPDATE passage SET text = 'Troops lost Gao.' WHERE text LIKE '%Gao%' | full text index
            """)
    void a_changed_row_is_found(String change, String fault) {
        opened.execute(change);
        assertThat(opened.faults()).isNotEmpty().anyMatch(line -> line.contains(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE log SET who = 'Bela' WHERE number = 2                       | log entry 2: was edited
            DELETE FROM log WHERE number = 2                                   | log entry 3: expected entry 2
            DELETE FROM log WHERE number = 4                                   | log: expected 4 entries
            """)
    void a_log_that_was_changed_past_its_guard_is_found(String change, String fault) {
        opened.execute("DROP TRIGGER log_is_never_edited");
        opened.execute("DROP TRIGGER log_is_never_cut");
        opened.execute("PRAGMA defer_foreign_keys = ON");
        opened.file.alone(handle -> handle.execute("PRAGMA foreign_keys = OFF"));
        opened.execute(change);
        assertThat(opened.faults()).anyMatch(line -> line.contains(fault));
    }

    @Test
    void a_hash_that_was_kept_must_be_in_the_log() {
        String head = opened.file.read(handle -> new CaseLog(handle).head());
        assertThat(Verification.faults(opened.file, Optional.of(head))).isEmpty();
        assertThat(Verification.faults(opened.file, Optional.of("00"))).hasSize(1);
    }

    @Test
    void a_report_that_was_taken_out_past_the_log_is_missed() {
        String id = GAO.report().id();
        opened.file.write(handle -> {
            ReportTables.drop(handle, id);
            for (String table : new String[] {"coded_report", "report_text", "original"}) {
                handle.execute("DELETE FROM " + table + " WHERE report = ?", id);
            }
            return handle.execute("DELETE FROM report WHERE id = ?", id);
        });
        assertThat(opened.faults()).anyMatch(line -> line.contains(id) && line.contains("the log says it was added"));
    }

    @Test
    void text_of_another_script_and_an_emoji_hold_as_well() {
        opened.add(InventedReports.about("تمبكتو\uD83C\uDF0D"));
        assertThat(opened.faults()).isEmpty();
        assertThat(opened.dump().toString().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }
}
