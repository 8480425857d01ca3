package org.sitrep.attribution;

import java.util.List;
import org.sitrep.report.Part;
import org.sitrep.report.Report;
import org.sitrep.text.Span;

/** The read parts of a report as paragraphs, numbered from 0. */
record Paragraphs(String text, List<Span> spans) {

    static Paragraphs of(Report report) {
        return new Paragraphs(
                report.text().value(),
                report.parts().stream()
                        .filter(part -> part.kind().isRead())
                        .map(Part::span)
                        .toList());
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
