package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.text.Span;

/** Lists of spans. */
final class Spans {

    private Spans() {}

    /** The same stretches in text order, overlapping and touching ones joined. */
    static List<Span> union(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && span.start() <= joined.get(last).end()) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }
}
