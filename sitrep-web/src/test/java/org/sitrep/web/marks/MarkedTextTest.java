package org.sitrep.web.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.filed.FiledMention;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.FiledReport.FiledPart;
import org.sitrep.filed.ReportHead;
import org.sitrep.report.PartKind;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

class MarkedTextTest {

    private static final String TEXT = "Bara fell.\n\nThe army denies that Bara fell.";

    @Test
    void marks_that_cross_are_cut_where_they_cross() {
        MarkedText marked = MarkedText.of(report(mention("a", 0, 7), mention("b", 5, 10)));
        List<Segment> headline = marked.blocks().get(0).segments();
        assertThat(headline).extracting(Segment::text).containsExactly("Bara ", "fe", "ll.");
        assertThat(headline).extracting(Segment::ids).containsExactly("a", "a b", "b");
    }

    @Test
    void every_character_of_the_text_is_shown_once() {
        MarkedText marked = MarkedText.of(report(mention("a", 0, 20), mention("b", 4, 13), mention("c", 4, 30)));
        assertThat(marked.blocks().stream()
                        .flatMap(block -> block.segments().stream())
                        .map(Segment::text)
                        .collect(Collectors.joining()))
                .isEqualTo(TEXT);
        assertThat(marked.blocks()).extracting(MarkedText.Block::kind).containsExactly("headline", "gap", "paragraph");
    }

    @Test
    void a_mark_over_two_paragraphs_goes_on_in_the_second() {
        MarkedText marked = MarkedText.of(report(mention("a", 5, 20)));
        assertThat(marked.blocks().get(2).segments().get(0).ids()).isEqualTo("a");
    }

    @Test
    void two_thousand_marks_over_one_another_are_all_there() {
        FiledMention[] many = IntStream.range(0, 2000)
                .mapToObj(number -> mention("m" + number, number % 20, 21 + number % 20))
                .toArray(FiledMention[]::new);
        assertThat(MarkedText.of(report(many)).blocks().stream()
                        .flatMap(block -> block.segments().stream())
                        .flatMap(segment -> segment.marks().stream())
                        .map(Mark::id)
                        .distinct())
                .hasSize(2000);
    }

    private static FiledMention mention(String id, int start, int end) {
        return new FiledMention(id, "place", new Span(start, end), TEXT.substring(start, end), Optional.empty());
    }

    private static FiledReport report(FiledMention... mentions) {
        ReportHead head = new ReportHead(
                "r1",
                "bara.txt",
                Optional.empty(),
                "00",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "en");
        return new FiledReport(
                head,
                "test",
                new SourceText(TEXT),
                List.of(
                        new FiledPart(PartKind.HEADLINE, new Span(0, 10)),
                        new FiledPart(PartKind.PARAGRAPH, new Span(12, TEXT.length()))),
                List.of(),
                Map.of(),
                List.of(mentions),
                Map.of(),
                List.of());
    }
}
