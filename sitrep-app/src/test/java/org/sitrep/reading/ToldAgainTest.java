package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.report.Part;
import org.sitrep.report.PartKind;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** People who were told of before and are told of again in other words, and the country where states hold them. */
class ToldAgainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen abducted nine pupils near Gao. The mayor called for calm. The hostages were beaten.",
                "Police arrested two students in Gao. The two men were later beaten.",
                "Police arrested a nurse in Gao. The suspect was later beaten.",
                "A photographer was arrested in Gao. Adam Bello was held in prison for ten hours.",
                "Opposition figures were harassed, beaten and jailed in Gao."
            })
    void whom_something_befell_is_taken_up_again_by_a_word_for_it(String text) {
        assertThat(incidents(Engine.code(text), "arrest|abduction|abuse")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police arrested two students in Gao. The woman was later beaten.",
                "Police arrested two students in Gao. The other suspects were beaten.",
                "Police arrested two students in Gao. The suspects of last year were beaten."
            })
    void others_and_another_number_of_people_are_not_the_same(String text) {
        assertThat(incidents(Engine.code(text), "arrest|abuse")).hasSize(2);
    }

    @Test
    void a_headline_tells_of_what_the_text_opens_with() {
        assertThat(incidents(under("Activists arrested", "Police arrested nine members of a union."), "arrest"))
                .hasSize(1);
        assertThat(incidents(under("Six pupils abducted", "Gunmen abducted nine pupils in Gao."), "abducted"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan journalists marched on Friday. Nurses in Kenya joined them. Two editors were jailed. | Kenya",
                "Kenya and Uganda talked. Kenyans and Ugandans were glad. Two editors were jailed. |",
                "Kenyan journalists marched. Nurses in Kenya joined them. Two editors were jailed in Uganda. | Uganda"
            })
    void states_hold_people_in_the_country_that_a_report_is_about(String text, String place) {
        List<Claim> acts = Engine.code(text).claims().stream()
                .filter(claim -> claim.type().equals("arrest"))
                .toList();
        assertThat(acts)
                .singleElement()
                .satisfies(act -> assertThat(act.place().map(ClaimPlace::text)).isEqualTo(Optional.ofNullable(place)));
    }

    @Test
    void a_role_and_a_name_that_are_set_equal_are_one_person() {
        CodedReport coded = Engine.code("The dead man was Karim Sabo, who was held for 26 days in Gao.");
        assertThat(coded.entities().all().stream().filter(Entity.PersonEntity.class::isInstance))
                .hasSize(1);
    }

    @Test
    void who_speaks_of_me_was_harmed() {
        String text = "“They beat me and took me to a cell,” Karim Sabo said.";
        assertThat(Engine.texts(text, "abuse", Role.VICTIM)).containsExactly("Karim Sabo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen kill 17 in Gao | Suspected jihadists killed at least 17 people in Gao on Monday. | 1",
                "Six soldiers killed in Gao | At least six members of the army were killed in Gao. | 1",
                "Dozens killed in Gao | Rebels killed 41 herders in Gao. | 1",
                "Gunmen kill 17 in Gao | Gunmen killed 12 people in Gao. | 2"
            })
    void a_headline_tells_the_toll_of_the_text_in_other_words(String headline, String text, int tolls) {
        assertThat(under(headline, text).claims().stream()
                        .filter(claim -> claim.type().equals("killed")))
                .hasSize(tolls);
    }

    private static CodedReport under(String headline, String text) {
        String all = headline + "\n\n" + text;
        int end = headline.length();
        List<Part> parts = List.of(
                new Part(PartKind.HEADLINE, new Span(0, end)),
                new Part(PartKind.PARAGRAPH, new Span(end + 2, all.length())));
        return Engine.PIPELINE.code(new Report("test", "0", Publication.unknown(), "en", new SourceText(all), parts));
    }

    private static List<String> incidents(CodedReport coded, String types) {
        return coded.claims().stream()
                .filter(claim -> claim.type().matches(types))
                .flatMap(claim -> claim.incident().stream())
                .distinct()
                .toList();
    }
}
