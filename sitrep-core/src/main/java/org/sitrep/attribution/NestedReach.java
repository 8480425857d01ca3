package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.text.Span;

/**
 * What somebody says that others say reaches as far as what the others say: in "told us that residents had told him the
 * fighters had stayed", where the parser broke off at "fighters", the outer content takes in the inner one.
 */
final class NestedReach {

    private NestedReach() {}

    /** The drafts of one sentence in the same order. */
    static List<Draft> read(List<Draft> drafts) {
        List<Draft> reaching = new ArrayList<>(drafts);
        for (int outer = reaching.size() - 2; outer >= 0; outer--) {
            for (int inner = outer + 1; inner < reaching.size(); inner++) {
                Draft around = reaching.get(outer);
                Draft inside = reaching.get(inner);
                if (breaksOff(around, inside)) {
                    List<Span> spans = new ArrayList<>(around.content());
                    spans.add(spans.get(spans.size() - 1).cover(inside.content().get(0)));
                    reaching.set(outer, around.withContent(Spans.union(spans)));
                }
            }
        }
        return reaching;
    }

    private static boolean breaksOff(Draft around, Draft inside) {
        if (around.frame() != Frame.CLAUSE
                || inside.frame() != Frame.CLAUSE
                || inside.content().isEmpty()) {
            return false;
        }
        Span inner = inside.content().get(0);
        return inside.content().size() == 1
                && around.overlaps(
                        inside.site().sentence().token(inside.site().head()).span())
                && !around.site().quoted().get(inside.site().head())
                && inner.start() > inside.cueStart()
                && inner.start() > around.cueStart()
                && around.overlaps(inner)
                && inner.end()
                        > around.content().get(around.content().size() - 1).end();
    }
}
