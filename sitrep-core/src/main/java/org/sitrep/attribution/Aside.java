package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Set;
import org.sitrep.syntax.Sentence;

/** Cues inside a pair of dashes: "the envoy - who says that P - left". */
final class Aside {

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");

    private Aside() {}

    /** The content up to the closing dash, if a dash opened before the cue. */
    static BitSet withinDashes(CueSite site, BitSet content) {
        Sentence sentence = site.sentence();
        boolean open = false;
        for (int i = 0; i < site.head(); i++) {
            open ^= DASHES.contains(sentence.token(i).surface());
        }
        if (!open) {
            return content;
        }
        BitSet inside = (BitSet) content.clone();
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            if (i > site.head() && DASHES.contains(sentence.token(i).surface())) {
                inside.clear(i, sentence.size());
                break;
            }
        }
        return inside.isEmpty() ? content : inside;
    }
}
