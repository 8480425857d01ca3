package org.sitrep.attribution;

import java.util.BitSet;
import org.sitrep.syntax.Sentence;

/** Cues inside a pair of dashes: "the envoy - who says that P - left". */
final class Aside {

    private Aside() {}

    /** The content up to the closing dash, if a dash opened before the cue. */
    static BitSet withinDashes(CueSite site, BitSet content) {
        Sentence sentence = site.sentence();
        boolean open = false;
        for (int i = 0; i < site.head(); i++) {
            open ^= Dash.is(sentence.token(i));
        }
        if (!open) {
            return content;
        }
        BitSet inside = (BitSet) content.clone();
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            if (i > site.head() && Dash.is(sentence.token(i))) {
                inside.clear(i, sentence.size());
                break;
            }
        }
        return inside.isEmpty() ? content : inside;
    }
}
