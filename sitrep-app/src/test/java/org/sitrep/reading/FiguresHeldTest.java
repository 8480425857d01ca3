package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Quantity;

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
                "The rebels control 22 villages near Gao. | holds | 22 villages near Gao",
                "The army overran three rebel camps near Gao. | gained | three rebel camps near Gao",
                "The rebels control two thirds of Gao. | holds | none"
            })
    void places_held_are_counted_but_shares_are_not(String sentence, String type, String figure) {
        assertThat(figures(sentence, type)).containsExactly(figure);
    }
}
