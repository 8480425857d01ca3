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

    /** Whether the words are such a noun and nothing else but its article: "Soldiers", "the Army". */
    boolean isOne(String name) {
        List<String> words = Names.words(name);
        return nouns.contains(String.join(
                " ", words.isEmpty() || !words.get(0).equals("the") ? words : words.subList(1, words.size())));
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
