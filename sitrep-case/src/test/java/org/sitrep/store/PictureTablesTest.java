package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedCase;

class PictureTablesTest {

    @TempDir
    private Path folder = Path.of("");

    private static final IncomingReport GAO = InventedReports.about("Gao");
    private static final IncomingReport ANSONGO = InventedReports.about("Ansongo");
    private static final IncomingReport GAO_AGAIN =
            InventedReports.at("reports/later.txt", Optional.empty(), "Gao", "2023-11-02");

    /** The picture of a case to which reports were added in this order: all of it, or what is about a place. */
    private FusedCase picture(String name, Optional<String> place, IncomingReport... reports) {
        Path file = folder.resolve(name);
        CaseFile.create(file, CaseFileTest.ANNA);
        try (CaseFile open = CaseFile.open(file)) {
            ReportIntake intake = new ReportIntake(open, CaseFileTest.ANNA);
            Arrays.stream(reports).forEach(intake::add);
            DerivedTables.refresh(open, new PictureTables());
            return open.read(handle ->
                    place.map(of -> PictureReader.about(handle, of)).orElseGet(() -> PictureReader.all(handle)));
        }
    }

    private static List<String> towns(FusedCase picture) {
        return picture.control().stream().map(span -> span.scene().name()).toList();
    }

    @Test
    void what_is_about_one_town_leaves_the_others_out() {
        FusedCase about = picture("a.sitrep", Optional.of("ansongo"), GAO, ANSONGO, GAO_AGAIN);
        assertThat(towns(about)).containsExactly("Ansongo");
        assertThat(about.claims()).hasSize(1);
    }

    @Test
    void a_province_stands_for_all_its_towns() {
        assertThat(towns(picture("a.sitrep", Optional.of("Gao"), ANSONGO))).containsExactly("Ansongo");
    }

    @Test
    void a_place_that_no_report_names_has_an_empty_picture() {
        FusedCase about = picture("a.sitrep", Optional.of("Timbuktu"), GAO);
        assertThat(about.control()).isEmpty();
        assertThat(about.claims()).isEmpty();
    }

    @Test
    void what_is_kept_of_a_town_is_what_the_whole_picture_says_of_it() {
        FusedCase all = picture("a.sitrep", Optional.empty(), GAO, ANSONGO, GAO_AGAIN);
        List<ControlSpan> gao = all.control().stream()
                .filter(span -> span.scene().name().equals("Gao"))
                .toList();
        FusedCase about = picture("b.sitrep", Optional.of("Gao"), GAO, GAO_AGAIN);
        assertThat(about.control()).isEqualTo(gao);
    }

    private FusedCase until(String day, IncomingReport... reports) {
        Path file = folder.resolve(day + ".sitrep");
        CaseFile.create(file, CaseFileTest.ANNA);
        try (CaseFile open = CaseFile.open(file)) {
            ReportIntake intake = new ReportIntake(open, CaseFileTest.ANNA);
            Arrays.stream(reports).forEach(intake::add);
            DerivedTables.refresh(open, new PictureTables());
            return open.read(handle -> PictureReader.until(handle, LocalDate.parse(day)));
        }
    }

    @Test
    void what_was_published_later_was_not_known_on_a_day() {
        assertThat(until("2023-11-01", GAO, ANSONGO, GAO_AGAIN))
                .isEqualTo(picture("a.sitrep", Optional.empty(), GAO, ANSONGO));
        assertThat(until("2023-11-02", GAO, ANSONGO, GAO_AGAIN))
                .isEqualTo(picture("b.sitrep", Optional.empty(), GAO, ANSONGO, GAO_AGAIN));
    }

    @Test
    void of_a_page_that_was_changed_later_the_earlier_version_was_known() {
        Optional<String> page = Optional.of("https://a.example/news");
        IncomingReport early = InventedReports.at("1.txt", page, "Ansongo", "2023-10-19");
        IncomingReport late = InventedReports.at("2.txt", page, "Labbezanga", "2023-10-25");
        assertThat(towns(until("2023-10-20", early, late))).containsExactly("Ansongo");
        assertThat(towns(until("2023-10-25", early, late))).containsExactly("Labbezanga");
    }

    @Test
    void the_order_in_which_reports_were_added_changes_nothing() {
        FusedCase one = picture("a.sitrep", Optional.empty(), GAO, ANSONGO, GAO_AGAIN);
        FusedCase other = picture("b.sitrep", Optional.empty(), GAO_AGAIN, ANSONGO, GAO);
        assertThat(other).isEqualTo(one);
    }
}
