package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.fuse.ControlSpan.State;
import org.sitrep.fuse.Scene.Part;

class ControlFusionTest {

    private static List<ControlSpan> spans(Invented... invented) {
        List<CaseClaim> claims = new ArrayList<>();
        for (Invented one : invented) {
            claims.add(one.claim());
        }
        return new ControlFusion(new Assessments(new Voices(), Map.of())).spans(claims);
    }

    private static Invented gained(String day, String holder) {
        return Invented.report("Radio Tamba", day)
                .control("gained", holder)
                .in("Tamba", Part.WHOLE)
                .on(day);
    }

    @Test
    void a_town_that_is_taken_back_is_recaptured() {
        List<ControlSpan> spans =
                spans(gained("2031-01-01", "army"), gained("2031-03-01", "Blue Front"), gained("2031-06-01", "army"));
        assertThat(spans).extracting(ControlSpan::recaptured).containsExactly(false, false, true);
        assertThat(spans.get(0).to()).contains(LocalDate.parse("2031-03-01"));
        assertThat(spans).extracting(ControlSpan::state).containsOnly(State.HELD);
    }

    @Test
    void two_captures_within_days_are_contested() {
        assertThat(spans(gained("2031-01-01", "army"), gained("2031-01-02", "Blue Front")))
                .extracting(ControlSpan::state)
                .containsExactly(State.CONTESTED, State.CONTESTED);
    }

    @Test
    void confidence_halves_in_ninety_days_without_news() {
        ControlSpan span = spans(gained("2031-01-01", "army")).get(0);
        assertThat(span.confidence(LocalDate.parse("2031-01-01"))).isEqualTo(1);
        assertThat(span.confidence(LocalDate.parse("2031-04-01"))).isEqualTo(0.5);
    }
}
