package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The sentence that a claim rests on, as a reader looks it up.
 *
 * @param report id of the report
 * @param uri the input as it was given when the report was read
 * @param published day of publication; empty where unknown
 * @param sentence 0-based
 * @param words the sentence
 * @param evidence the part of the sentence that the claim rests on
 * @param start first unit of the evidence in the report's text, in Unicode code points
 * @param end first unit after it, in Unicode code points
 */
public record Citation(
        String report,
        String uri,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> title,
        Optional<LocalDate> published,
        int sentence,
        String words,
        String evidence,
        int start,
        int end)
        implements Comparable<Citation> {

    private static final Comparator<Citation> ORDER = Comparator.comparing(
                    (Citation citation) -> citation.published().orElse(LocalDate.MAX))
            .thenComparing(Citation::report)
            .thenComparing(Citation::start)
            .thenComparing(Citation::end);

    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }
}
