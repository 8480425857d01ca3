package org.sitrep.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvExporterTest {

    private final CsvExporter exporter = new CsvExporter(new Producer("sitrep", "1.0", "engine 1", "built in"));

    private String cell(int row, String column) {
        List<String> names = List.of(exporter.header().strip().split(","));
        return CsvText.rows(exporter.rows(InventedReport.coded())).get(row).get(names.indexOf(column));
    }

    @Test
    void every_claim_is_a_row_with_a_cell_for_every_column() {
        List<List<String>> rows = CsvText.rows(exporter.header() + exporter.rows(InventedReport.coded()));
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    }

    @Test
    void a_quoted_cell_comes_back_as_it_was() {
        assertThat(cell(0, "publisher")).isEqualTo("Radio Bistrica, \"the voice\"");
    }

    @Test
    void words_that_look_like_a_formula_get_an_apostrophe() {
        assertThat(cell(1, "agent")).isEqualTo("'=HYPERLINK");
        assertThat(cell(1, "evidence")).startsWith("'=");
    }

    @Test
    void a_longitude_west_of_Greenwich_stays_a_number() {
        assertThat(cell(0, "longitude")).isEqualTo("-0.25");
    }

    @Test
    void the_chain_leads_from_the_villagers_over_the_mayor_to_the_radio() {
        assertThat(cell(0, "attribution_chain")).isEqualTo("villagers > Zarko Ilic > Radio Bistrica");
    }

    @Test
    void what_is_unknown_is_empty() {
        assertThat(cell(0, "value_best")).isEmpty();
        assertThat(cell(0, "adm1_pcode")).isEmpty();
        assertThat(cell(1, "place_raw")).isEmpty();
    }
}
