package org.sitrep.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.mention.LexiconTable;

/**
 * Nouns that mean the forces of the state a report is about, unless a name says otherwise ({@code force-nouns.tsv}).
 */
final class ForceNouns {

    private final Set<String> nouns = new HashSet<>();

    ForceNouns() {
        LexiconTable.shipped(ForceNouns.class, "force-nouns.tsv").forEach(row -> nouns.add(row.text("noun")));
    }

    /** Whether the words end in such a noun: "army", "the 18th Brigade", "government troops". */
    boolean endIn(String name) {
        List<String> words = Names.words(name);
        int last = words.size() - 1;
        return last >= 0
                && (nouns.contains(words.get(last))
                        || (last > 0 && nouns.contains(words.get(last - 1) + " " + words.get(last))));
    }
}
