package org.sitrep.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.text.Span;

class QuotationReaderTest {

    @Test
    void curly_marks_open_and_close_a_quotation() {
        assertThat(quotations("The mayor said “we are safe” and left.")).containsExactly(List.of("“we are safe”"));
    }

    @Test
    void straight_marks_open_and_close_in_turn() {
        assertThat(quotations("\"We ran,\" she said. \"They fired.\""))
                .containsExactly(List.of("\"We ran,\""), List.of("\"They fired.\""));
    }

    @Test
    void doubled_single_marks_are_double_marks() {
        assertThat(quotations("''We don't know,'' he said.")).containsExactly(List.of("''We don't know,''"));
    }

    @Test
    void an_apostrophe_is_no_quotation() {
        assertThat(quotations("The army's men don't talk.")).isEmpty();
    }

    @Test
    void a_quotation_that_reopens_in_the_next_paragraph_is_one() {
        assertThat(quotations("“We fled at dawn.", "“Nobody helped us,” he said."))
                .containsExactly(List.of("“We fled at dawn.", "“Nobody helped us,”"));
    }

    @Test
    void a_quotation_left_open_ends_with_its_paragraph() {
        assertThat(quotations("“We fled at dawn.", "The army came later."))
                .containsExactly(List.of("“We fled at dawn."));
    }

    @Test
    void guillemets_are_marks_too() {
        assertThat(quotations("«We fled,» he said.")).containsExactly(List.of("«We fled,»"));
    }

    @Test
    void single_marks_are_marks_where_the_closing_one_follows_a_comma_or_full_stop() {
        assertThat(quotations("‘We fled,’ she said. ‘They took the boys’ shoes and left.’"))
                .containsExactly(List.of("‘We fled,’"), List.of("‘They took the boys’ shoes and left.’"));
    }

    @Test
    void of_two_quotations_one_inside_the_other_the_outer_one_counts() {
        assertThat(quotations("“He said ‘run,’ and we ran,” she said."))
                .containsExactly(List.of("“He said ‘run,’ and we ran,”"));
        assertThat(quotations("‘He said \"run\" and we ran,’ she said."))
                .containsExactly(List.of("‘He said \"run\" and we ran,’"));
    }

    @Test
    void a_possessive_in_the_plural_opens_nothing() {
        assertThat(quotations("The convoy was hit as 'the boys' passed. The rebels' men didn't stop."))
                .isEmpty();
    }

    @Test
    void a_mark_of_opening_shape_behind_a_word_closes() {
        assertThat(quotations("“Apparently not,“ he said. “We wait.”"))
                .containsExactly(List.of("“Apparently not,“"), List.of("“We wait.”"));
    }

    @Test
    void a_single_mark_closes_what_a_double_one_opened_where_no_other_does() {
        assertThat(quotations("Osei wrote: “Let us go. Now.’ Later he left."))
                .containsExactly(List.of("“Let us go. Now.’"));
    }

    private static List<List<String>> quotations(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            spans.add(new Span(at, at + paragraph.length()));
            at += paragraph.length() + 2;
        }
        return QuotationReader.read(text, spans).stream()
                .map(quotation -> quotation.pieces().stream()
                        .map(piece -> text.substring(piece.start(), piece.end()))
                        .toList())
                .toList();
    }
}
