package org.sitrep.filed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitrep.claim.Role;

class FiledReportReaderTest {

    private static final String LINE = """
            {"producer":{"name":"sitrep","version":"1","engine":"e","codebook":"built in"},
             "report":{"id":"r1","uri":"a.txt","url":null,"sha256":"00","publisher":"Radio Hombori","title":null,"byline":[],
                       "published":"2023-10-19","dateline":null,"lang":"en","text":"🚨 Rebels hold Ansongo."},
             "parts":[{"kind":"paragraph","span":[0,22]}],"sentences":[[0,22]],
             "entities":[{"id":"e1","kind":"place","name":"Ansongo","aliases":[],"feature":"populated_place","geonameid":2460596,
                          "country":"MLI","adm1":"Gao","adm2":null,"lat":15.66,"lon":0.5,"candidates":[]}],
             "mentions":[{"id":"m1","kind":"place","span":[14,21],"head":[14,21],"text":"Ansongo","entity":"e1"}],
             "attributions":[],
             "claims":[{"id":"c1","kind":"control","type":"holds","rule":"control.holds","sentence":0,"evidence":[[2,21]],"trigger":[9,13],
                        "roles":{"agent":[{"text":"Rebels","span":[2,8],"mention":null,"entity":null,"name":"Rebels"}]},
                        "extent":"all","share_low":0.5,"quantity":null,
                        "place":{"text":"Ansongo","entity":"e1","relation":"at","where_prec":1,"geo_precision":1},
                        "time":{"text":null,"start":"2023-10-19","end":null,"date_prec":1,"date_basis":"publication"},
                        "attribution":null,"source":{"name":null,"role":null,"kind":"author","listener":null},
                        "certainty":"asserted","polarity":"positive","modality":"actual","outcome":null,"background":false,
                        "epistemic":"EpistemicTrueCertain","hedges":[],"incident":null,"plover":"COERCE"}]}
            """;

    private final FiledReport report = new FiledReportReader().read(LINE);

    @Test
    void spans_count_units_behind_an_emoji() {
        assertThat(report.text().of(report.claims().get(0).evidence().trigger()))
                .isEqualTo("hold");
    }

    @Test
    void what_only_some_kinds_have_is_an_attribute() {
        assertThat(report.claims().get(0).attributes())
                .containsEntry("extent", "all")
                .containsEntry("share_low", "0.5");
        assertThat(report.claims().get(0).codes()).containsEntry("plover", "COERCE");
    }

    @Test
    void names_places_and_days_are_kept() {
        FiledClaim claim = report.claims().get(0);
        assertThat(claim.fillers(Role.AGENT))
                .extracting(FiledClaim.FiledFiller::name)
                .containsExactly("Rebels");
        assertThat(claim.place()
                        .flatMap(FiledClaim.FiledPlace::entity)
                        .flatMap(report::entity)
                        .flatMap(FiledEntity::country))
                .contains("MLI");
        assertThat(claim.time().orElseThrow().start()).contains(LocalDate.of(2023, 10, 19));
    }

    @Test
    void a_span_outside_the_text_is_refused_with_its_field() {
        assertThatThrownBy(() -> new FiledReportReader().read(LINE.replace("\"trigger\":[9,13]", "\"trigger\":[9,99]")))
                .isInstanceOf(FiledReportException.class)
                .hasMessageContaining("\"trigger\"")
                .hasMessageContaining("[9,99]");
    }

    @Test
    void a_line_that_is_no_report_is_refused() {
        assertThatThrownBy(() -> new FiledReportReader().read("{\"a\":1}"))
                .isInstanceOf(FiledReportException.class)
                .hasMessageContaining("report.text");
    }
}
