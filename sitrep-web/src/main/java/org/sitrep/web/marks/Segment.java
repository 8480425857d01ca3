package org.sitrep.web.marks;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of text under the same marks throughout. Segments follow one another and never nest, however marks overlap.
 *
 * @param marks outermost first; empty for plain text
 */
public record Segment(String text, List<Mark> marks) {

    public Segment {
        marks = List.copyOf(marks);
    }

    /** The classes of the style sheet, one per kind of mark and one for the kind of the innermost mention. */
    public String classes() {
        return marks.stream()
                .flatMap(mark -> mark.kind() == MarkKind.MENTION
                        ? java.util.stream.Stream.of("m-mention", "n-" + mark.detail())
                        : java.util.stream.Stream.of("m-" + mark.kind().label()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Ids of what is marked, separated by spaces. */
    public String ids() {
        return marks.stream().map(Mark::id).distinct().collect(Collectors.joining(" "));
    }
}
