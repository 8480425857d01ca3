package org.sitrep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.exchange.ControlDays.Stretch;
import org.sitrep.fuse.Assessment;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.Party;
import org.sitrep.fuse.Scene;
import org.sitrep.fuse.Standing;

class ControlDaysTest {

    private static final Scene KESRA = new Scene(
            "geo:7",
            "Kesra",
            Optional.of("populated_place"),
            Optional.of("SDN"),
            Optional.of("Amra"),
            Optional.of("Sefir"),
            Optional.of(13.7),
            Optional.of(30.4),
            Optional.of(1),
            Scene.Part.WHOLE,
            Scene.Basis.CLAIM,
            "named");

    private static final Assessment ONE_SOURCE = new Assessment(
            Standing.SINGLE_SOURCE, 1, List.of(), List.of(), 3, "one source", "EpistemicTrueCertain", Optional.empty());

    private static ControlSpan span(String holder, ControlSpan.State state, String from, String to, String claim) {
        return new ControlSpan(
                "geo:7",
                KESRA,
                Scene.Part.WHOLE,
                Optional.of(new Party(Optional.of(holder), holder, holder, Optional.empty())),
                state,
                LocalDate.parse(from),
                Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                LocalDate.parse(from),
                List.of(claim),
                List.of(),
                false,
                ONE_SOURCE);
    }

    private static List<String> told(ControlSpan... spans) {
        return ControlDays.of(List.of(spans)).stream()
                .map(ControlDaysTest::told)
                .toList();
    }

    private static String told(Stretch stretch) {
        return stretch.from() + ".." + stretch.to().map(LocalDate::toString).orElse("") + " " + stretch.state() + " "
                + Cells.list(stretch.holders().stream().map(Party::name).toList());
    }

    @Test
    void one_holder_follows_the_other() {
        assertThat(told(
                        span("army", ControlSpan.State.HELD, "2024-03-03", "2024-03-09", "c1"),
                        span("front", ControlSpan.State.HELD, "2024-03-09", "", "c2")))
                .containsExactly("2024-03-03..2024-03-09 HELD army", "2024-03-09.. HELD front");
    }

    @Test
    void two_holders_on_one_day_contest_the_place() {
        assertThat(told(
                        span("army", ControlSpan.State.HELD, "2024-03-03", "2024-03-20", "c1"),
                        span("front", ControlSpan.State.HELD, "2024-03-09", "2024-03-12", "c2")))
                .containsExactly(
                        "2024-03-03..2024-03-09 HELD army",
                        "2024-03-09..2024-03-12 CONTESTED army; front",
                        "2024-03-12..2024-03-20 HELD army",
                        "2024-03-20.. UNCONFIRMED ");
    }

    @Test
    void days_of_which_nothing_is_told_are_unconfirmed() {
        assertThat(told(
                        span("army", ControlSpan.State.HELD, "2024-03-03", "2024-03-05", "c1"),
                        span("army", ControlSpan.State.HELD, "2024-04-01", "", "c2")))
                .containsExactly(
                        "2024-03-03..2024-03-05 HELD army",
                        "2024-03-05..2024-04-01 UNCONFIRMED ",
                        "2024-04-01.. HELD army");
    }

    @Test
    void who_has_lost_a_place_is_not_its_holder() {
        assertThat(told(span("army", ControlSpan.State.LOST, "2024-03-03", "", "c1")))
                .containsExactly("2024-03-03.. LOST ");
    }
}
