package org.sitrep.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.claim.Attribution;
import org.sitrep.corenlp.CoreNlpAnalyser;
import org.sitrep.entity.Entities;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.report.Part;
import org.sitrep.report.PartKind;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.syntax.Analyser;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Who says what in the statements of {@code statements.tsv}, read with the real engine. */
class StatementsTest {

    private static Analyser analyser;

    @BeforeAll
    static void load() {
        analyser = CoreNlpAnalyser.load();
    }

    record Statement(String frame, String text, String source, String cue, String content, String style, String act) {}

    static List<Statement> statements() throws IOException {
        try (InputStream in = Objects.requireNonNull(StatementsTest.class.getResourceAsStream("statements.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(c -> new Statement(c[0], c[1], c[2], c[3], c[4], c[5], c[6]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void a_statement_has_the_source_the_cue_and_the_content_that_its_words_show(Statement statement) {
        List<String> found = read(statement.text()).stream()
                .map(attribution -> shown(statement, attribution))
                .toList();
        if (statement.cue().equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(statement.toString());
        }
    }

    private static Statement row(Statement statement, Attribution attribution) {
        return new Statement(
                statement.frame(),
                statement.text(),
                words(statement.text(), attribution.source()),
                words(statement.text(), attribution.cue()),
                words(statement.text(), attribution.content()),
                attribution.style().label(),
                attribution.act().label());
    }

    private static String shown(Statement statement, Attribution attribution) {
        return row(statement, attribution).toString();
    }

    private static String words(String text, List<Span> spans) {
        return spans.isEmpty()
                ? "-"
                : spans.stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .collect(Collectors.joining(" ... "));
    }

    private static List<Attribution> read(String words) {
        SourceText text = new SourceText(words);
        Span all = new Span(0, words.length());
        Report report = new Report(
                "statement.txt",
                "0".repeat(64),
                Publication.unknown(),
                "en",
                text,
                List.of(new Part(PartKind.PARAGRAPH, all)));
        List<Sentence> sentences = analyser.tag(text, report.readSpans(), List.of()).stream()
                .map(analyser::parse)
                .toList();
        Passage passage = new Passage(report, sentences, List.of());
        return new AttributionReader().read(passage, new Mentions(List.of()), new Entities(Map.of()));
    }
}
