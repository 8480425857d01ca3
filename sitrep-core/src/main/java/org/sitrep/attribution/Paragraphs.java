package org.sitrep.attribution;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.report.Part;
import org.sitrep.report.Report;
import org.sitrep.text.Span;

/** The read parts of a report as paragraphs, numbered from 0; a part with blank lines in it is several paragraphs. */
record Paragraphs(String text, List<Span> spans) {

    private static final Pattern PARAGRAPH =
            Pattern.compile("\\S(?:.*?\\S)??(?=\\s*(?:\\R\\s*\\R|\\z))", Pattern.DOTALL);

    static Paragraphs of(Report report) {
        return new Paragraphs(
                report.text().value(),
                report.parts().stream()
                        .filter(part -> part.kind().isRead())
                        .map(Part::span)
                        .flatMap(span -> split(report.text().value(), span))
                        .toList());
    }

    private static Stream<Span> split(String text, Span part) {
        return PARAGRAPH
                .matcher(text)
                .region(part.start(), part.end())
                .results()
                .map(match -> new Span(match.start(), match.end()));
    }

    /** The number of paragraphs that start at or before an offset, less one. */
    int indexOf(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (spans.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
