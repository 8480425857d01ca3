package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.CountHedge;

class FigureFusionTest {

    private static FusedFigure fused(Invented... invented) {
        List<CaseClaim> claims = new ArrayList<>();
        for (Invented one : invented) {
            claims.add(one.claim());
        }
        Voices voices = new Voices();
        return new FigureFusion(voices, new Assessments(voices, Map.of()))
                .figures("killed", claims)
                .get(0);
    }

    private static Invented killed(String publisher, String day, CountEstimate count) {
        return Invented.report(publisher, day).killed(count, "people", CountedGroup.PEOPLE);
    }

    @Test
    void rival_figures_stand_side_by_side_and_none_is_best() {
        FusedFigure figure = fused(
                killed("Radio Tamba", "2031-03-03", CountEstimate.exactly(6)),
                killed("Coast Herald", "2031-03-03", CountEstimate.exactly(40)));
        assertThat(figure.low().orElseThrow().value()).isEqualTo(6);
        assertThat(figure.high().orElseThrow().value()).isEqualTo(40);
        assertThat(figure.best()).isEmpty();
    }

    @Test
    void the_last_word_of_one_source_is_best() {
        FusedFigure figure = fused(
                killed("Radio Tamba", "2031-03-03", CountEstimate.exactly(6)).saidBy("Mayor Osk"),
                killed("Coast Herald", "2031-03-05", CountEstimate.exactly(8)).saidBy("Mayor Osk"));
        assertThat(figure.best().orElseThrow().value()).isEqualTo(8);
        assertThat(figure.rule()).startsWith("most recent");
    }

    @Test
    void an_exact_number_within_the_bounds_of_others_is_best() {
        FusedFigure figure = fused(
                killed("Radio Tamba", "2031-03-03", CountEstimate.atLeast(18, CountHedge.AT_LEAST)),
                killed("Coast Herald", "2031-03-05", CountEstimate.exactly(27)));
        assertThat(figure.best().orElseThrow().value()).isEqualTo(27);
    }

    @Test
    void a_bound_alone_gives_no_best_number() {
        assertThat(fused(killed("Radio Tamba", "2031-03-03", CountEstimate.atLeast(18, CountHedge.AT_LEAST)))
                        .best())
                .isEmpty();
    }

    @Test
    void what_two_independent_sources_give_is_confirmed() {
        FusedFigure figure = fused(
                killed("Radio Tamba", "2031-03-03", CountEstimate.exactly(6)),
                killed("Coast Herald", "2031-03-03", CountEstimate.exactly(6)),
                killed("North Post", "2031-03-03", CountEstimate.exactly(40)));
        assertThat(figure.best().orElseThrow().value()).isEqualTo(6);
        assertThat(figure.rule()).startsWith("confirmed");
    }
}
