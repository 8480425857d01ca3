package org.sitrep.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.ReportHead;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

class DescentReaderTest {

    private static final String SENTENCE =
            "Up to 500 families have left Tamba and three hamlets around it since the attack, a volunteer said.";
    private static final String REWRITE =
            "500 families have left Tamba and three hamlets around it since the attack on Saturday, a volunteer said.";

    private static FiledReport report(String publisher, String day, String text) {
        return new FiledReport(
                new ReportHead(
                        "r" + publisher + day,
                        publisher,
                        Optional.empty(),
                        "00",
                        Optional.of(publisher),
                        Optional.empty(),
                        List.of(),
                        Optional.of(LocalDate.parse(day)),
                        Optional.empty(),
                        "en"),
                "",
                new SourceText(text),
                List.of(),
                List.of(new Span(0, text.length())),
                Map.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    private static Descent descent(FiledReport... reports) {
        DescentReader reader = new DescentReader();
        List.of(reports).forEach(reader::accept);
        return reader.descent();
    }

    @Test
    void a_rewrite_descends_from_the_earlier_report_whatever_the_order() {
        FiledReport origin = report("Radio Tamba", "2031-03-03", SENTENCE);
        FiledReport copy = report("Coast Herald", "2031-03-05", REWRITE);
        assertThat(descent(copy, origin).originOf(copy.id())).isEqualTo(origin.id());
        assertThat(descent(copy, origin).lines())
                .isEqualTo(descent(origin, copy).lines());
    }

    @Test
    void what_a_publisher_repeats_in_its_own_reports_is_no_copy() {
        assertThat(descent(report("Radio Tamba", "2031-03-03", SENTENCE), report("Radio Tamba", "2031-03-09", SENTENCE))
                        .lines())
                .isEmpty();
    }

    @Test
    void other_words_about_the_same_thing_are_no_copy() {
        assertThat(descent(
                                report("Radio Tamba", "2031-03-03", SENTENCE),
                                report(
                                        "Coast Herald",
                                        "2031-03-05",
                                        "Hundreds of households from Tamba arrived in the city on foot this week, aid workers say."))
                        .lines())
                .isEmpty();
    }
}
