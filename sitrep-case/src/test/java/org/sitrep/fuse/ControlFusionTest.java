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

    private static Invented fought(String day, String type, String side) {
        return Invented.report("Tamba Post", day)
                .control(type, side)
                .in("Tamba", Part.WHOLE)
                .on(day);
    }

    @Test
    void a_held_town_that_is_said_to_be_fought_over_is_contested_by_that_claim() {
        List<ControlSpan> spans = spans(gained("2031-01-01", "army"), fought("2031-02-01", "contested", "Blue Front"));
        assertThat(spans).extracting(ControlSpan::state).containsExactly(State.CONTESTED);
        assertThat(spans.get(0).contrary()).hasSize(1);
    }

    @Test
    void a_town_that_is_only_said_to_be_fought_over_has_no_holder_until_one_is_named() {
        List<ControlSpan> spans = spans(fought("2031-02-01", "contested", "Blue Front"), gained("2031-03-01", "army"));
        assertThat(spans).extracting(ControlSpan::state).containsExactly(State.CONTESTED, State.HELD);
        assertThat(spans.get(0).holder()).isEmpty();
        assertThat(spans.get(0).to()).contains(LocalDate.parse("2031-03-01"));
    }

    @Test
    void ground_gained_by_its_own_holder_disputes_nothing() {
        assertThat(spans(gained("2031-01-01", "army"), fought("2031-02-01", "expanding", "army")))
                .extracting(ControlSpan::state)
                .containsExactly(State.HELD);
    }

    @Test
    void ground_gained_by_another_disputes_the_holder() {
        assertThat(spans(gained("2031-01-01", "army"), fought("2031-02-01", "expanding", "Blue Front")))
                .extracting(ControlSpan::state)
                .containsExactly(State.CONTESTED);
    }
}
