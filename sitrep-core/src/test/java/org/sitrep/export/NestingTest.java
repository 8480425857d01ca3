package org.sitrep.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Modality;
import org.sitrep.claim.SourceKind;
import org.sitrep.claim.SpeechAct;
import org.sitrep.claim.Style;
import org.sitrep.text.Span;

class NestingTest {

    @Test
    void the_saying_right_around_is_the_shortest_that_holds_the_cue() {
        Attribution outer = said(new Span(0, 5), new Span(6, 100));
        Attribution middle = said(new Span(10, 15), new Span(16, 90));
        Attribution inner = said(new Span(20, 25), new Span(26, 60));
        Nesting nesting = new Nesting(List.of(outer, middle, inner));
        assertThat(nesting.chain(inner)).containsExactly(inner, middle, outer);
    }

    @Test
    void a_cue_between_two_pieces_of_a_content_is_not_inside_it() {
        Attribution outer = said(new Span(50, 55), new Span(0, 49), new Span(60, 90));
        Attribution other = said(new Span(56, 59), new Span(61, 70));
        assertThat(new Nesting(List.of(outer, other)).around(other)).isEmpty();
    }

    @Test
    void in_a_very_long_report_it_finds_what_a_search_through_all_sayings_finds() {
        Random random = new Random(7);
        List<Attribution> sayings = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int cue = i * 20 + random.nextInt(10);
            int from = cue + 5;
            int to = from + 10 + random.nextInt(200);
            sayings.add(said(new Span(cue, cue + 4), new Span(from, to), new Span(to + 7, to + 20)));
        }
        Nesting nesting = new Nesting(sayings);
        assertThat(sayings)
                .allSatisfy(inner -> assertThat(nesting.around(inner)).isEqualTo(bySearch(sayings, inner)));
    }

    private static Optional<Attribution> bySearch(List<Attribution> sayings, Attribution inner) {
        int cue = inner.cue().get(0).start();
        return sayings.stream()
                .filter(outer -> outer.contentLength() > inner.contentLength() && outer.covers(cue))
                .min(Comparator.comparingInt(Attribution::contentLength));
    }

    private static Attribution said(Span cue, Span... content) {
        return new Attribution(
                List.of(),
                List.of(),
                List.of(cue),
                List.of(content),
                Style.INDIRECT,
                SpeechAct.SAY,
                Optional.empty(),
                SourceKind.AUTHOR,
                Certainty.ASSERTED,
                false,
                Modality.ACTUAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
