package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;

/** Figures that are held against earlier ones, and counts of places held. */
class FiguresHeldTest {

    private static List<String> figures(String sentence, String type) {
        return Engine.code(sentence).claims().stream()
                .filter(claim -> claim.type().equals(type))
                .map(Claim::quantity)
                .map(figure -> figure.map(Quantity::text).orElse("none"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The militia has around 900 fighters, up from 600 in 2017. | size | around 900 fighters | 600",
                "The rebels have 400 fighters in Gao, compared with fewer than 300 in 2018. | size | 400 fighters in Gao | fewer than 300",
                "The clinic counted 19 people killed in April, against 54 in March. | killed | 19 people | 54"
            })
    void the_figure_that_one_is_held_against_is_a_claim_of_its_own(
            String sentence, String type, String now, String before) {
        assertThat(figures(sentence, type)).containsExactlyInAnyOrder(now, before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army said the militia had 200 men. Idris Maki, an analyst, put the figure closer to 350. | size | 200 men | 350",
                "The militia had 200 men, the army said. Bello thinks it is more like 400. | size | 200 men | 400",
                "The militia had 200 men. Researchers believe the true figure is nearer 300. | size | 200 men | 300",
                "Six soldiers died near Gao, the rebels said. The army confirms only three. | killed | Six soldiers | only three",
                "Six soldiers died near Gao, the rebels said. State radio admitted to three. | killed | Six soldiers | three",
                "Six villagers died in Gao, police said. Residents put the number at 31. | killed | Six villagers | 31"
            })
    void a_bare_figure_is_one_of_what_was_counted_last(String report, String type, String first, String rival) {
        assertThat(figures(report, type)).containsExactlyInAnyOrder(first, rival);
    }

    @Test
    void a_number_that_no_word_makes_a_figure_counts_nothing_again() {
        assertThat(figures("Six soldiers died near Gao, the rebels said. The officer is 31.", "killed"))
                .containsExactly("Six soldiers");
    }

    @Test
    void who_was_counted_is_named_without_the_other_figure() {
        Claim rival = Engine.code("Six soldiers died near Gao, the rebels said. The army confirms only three.")
                .claims()
                .get(1);
        assertThat(rival.fillers(Role.VICTIM)).extracting(Filler::text).containsExactly("soldiers");
        assertThat(rival.place()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels control 22 villages near Gao. | holds | 22 villages near Gao",
                "The army overran three rebel camps near Gao. | gained | three rebel camps near Gao",
                "The rebels control two thirds of Gao. | holds | none"
            })
    void places_held_are_counted_but_shares_are_not(String sentence, String type, String figure) {
        assertThat(figures(sentence, type)).containsExactly(figure);
    }
}
