package org.sitrep.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.claim.Attribution;
import org.sitrep.text.Span;

/** Who says what in the statements of {@code statements.tsv}, read with the real engine. */
class StatementsTest {

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
        List<String> found = InventedText.of(statement.text()).read().stream()
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
}
