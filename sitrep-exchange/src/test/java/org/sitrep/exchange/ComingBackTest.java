package org.sitrep.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.claim.ClaimKind;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.FiledReportReader;
import org.sitrep.redact.Profile;

/** What others did to a table that went out, and what others coded, comes back. */
class ComingBackTest {

    @TempDir
    Path folder;

    private Returning returned(Profile profile, String from, String to) throws IOException {
        Exported.all(folder, profile, Exported.reports());
        Path table = folder.resolve("claims.csv");
        Files.writeString(table, Files.readString(table).replaceFirst(from, to));
        return Returning.of(
                ReturnedTable.read(table), reader -> Exported.reports().forEach(reader), List.of());
    }

    @Test
    void a_table_that_was_not_edited_says_nothing() throws IOException {
        Returning returning = returned(Profile.PUBLIC, "$", "");
        assertThat(returning.reviews()).isEmpty();
        assertThat(returning.problems()).isEmpty();
    }

    @Test
    void an_edited_workbook_would_come_back_as_it_went_out() throws IOException {
        Exported.all(folder);
        Returning returning = Returning.of(
                ReturnedTable.read(folder.resolve("claims.xlsx")),
                reader -> Exported.reports().forEach(reader),
                List.of());
        assertThat(returning.reviews()).isEmpty();
        assertThat(returning.problems()).isEmpty();
    }

    @Test
    void an_edited_cell_is_a_correction() throws IOException {
        Returning returning = returned(Profile.INTERNAL, "over 500,500,", "over 500,501,");
        assertThat(returning.reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.reason()).isEqualTo("correction: value_low \"500\" -> \"501\""));
    }

    @Test
    void a_row_of_a_claim_that_has_changed_is_not_taken() throws IOException {
        Returning returning = returned(Profile.PUBLIC, "[0-9a-f]{16}\r\n", "0123456789abcdef\r\n");
        assertThat(returning.reviews()).isEmpty();
        assertThat(returning.problems()).singleElement().asString().contains("has changed since");
    }

    @Test
    void another_table_is_refused() throws IOException {
        Path table = Files.writeString(folder.resolve("other.csv"), "a,b\r\n1,2\r\n");
        assertThatThrownBy(() -> ReturnedTable.read(table))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("claim_id");
    }

    private List<FiledReport> events(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        List<FiledReport> reports = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        new EventReports(file).forEach(line -> reports.add(new FiledReportReader().read(line)), problems::add);
        assertThat(problems).isEmpty();
        return reports;
    }

    @Test
    void a_row_of_acled_is_a_report_with_its_claims() throws IOException {
        FiledReport report = events(
                        "acled.csv",
                        "event_id_cnty,event_date,time_precision,sub_event_type,actor1,inter1,actor2,inter2,iso,location,admin1,"
                                + "latitude,longitude,geo_precision,fatalities\r\n"
                                + "SDN1,2024-03-01,1,Attack,Amra Front,2,Civilians (Sudan),7,729,Tolba,Amra,13.5,30.1,1,3\r\n")
                .get(0);
        assertThat(report.producer()).startsWith("acled");
        assertThat(report.claims()).extracting(FiledClaim::kind).containsExactly(ClaimKind.EVENT, ClaimKind.CASUALTIES);
        assertThat(report.claims().get(1).quantity().orElseThrow().count().best())
                .contains(3L);
        assertThat(report.entities().values())
                .anyMatch(entity -> entity.country().equals(java.util.Optional.of("SDN")));
    }

    @Test
    void a_row_of_ged_keeps_low_best_and_high() throws IOException {
        FiledReport report = events(
                        "ged.csv",
                        "id,type_of_violence,side_a,side_b,date_start,date_end,date_prec,where_prec,where_coordinates,country,"
                                + "latitude,longitude,best,low,high\r\n"
                                + "7,2,Amra Front,Kesra Guard,2024-03-01,2024-03-02,2,1,Tolba,Sudan,13.5,30.1,5,4,9\r\n")
                .get(0);
        assertThat(report.claims().get(0).type()).isEqualTo("battle");
        assertThat(report.claims().get(1).quantity().orElseThrow().count().high())
                .contains(9L);
    }

    @Test
    void a_row_of_gdelt_counts_no_dead() throws IOException {
        String[] cells = new String[61];
        java.util.Arrays.fill(cells, "");
        cells[0] = "99";
        cells[1] = "20240301";
        cells[6] = "REBELS";
        cells[26] = "195";
        cells[59] = "20240302101500";
        cells[60] = "https://radio.example.org/a";
        FiledReport report =
                events("gdelt.csv", String.join("\t", cells) + "\n").get(0);
        assertThat(report.claims()).extracting(FiledClaim::type).containsExactly("air_strike");
        assertThat(report.head().published()).contains(java.time.LocalDate.of(2024, 3, 2));
    }
}
