package org.sitrep.mention;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Words beside a number that tell what it is, from {@code number-context.tsv}. */
final class NumberContext {

    private static final NumberContext ENGLISH = new NumberContext();

    private final Map<String, Set<String>> words = new TreeMap<>();

    private NumberContext() {
        for (LexiconTable.Row row : LexiconTable.shipped("number-context.tsv")) {
            words.computeIfAbsent(row.text("context"), context -> new TreeSet<>())
                    .add(row.text("word"));
        }
    }

    static NumberContext english() {
        return ENGLISH;
    }

    /** A verb of which a bare number counts people: "killed 12". */
    boolean isHarm(String lemma) {
        return has("harm", lemma);
    }

    /** A verb of which a bare number as subject counts people: "18,000 have crossed into Ethiopia". */
    boolean isMove(String lemma) {
        return has("move", lemma);
    }

    /** A noun of which "of eight" says how many people belong to it: "a cell of eight". */
    boolean isBody(String lemma) {
        return has("body", lemma);
    }

    /** A word after which a number is a label: "Article 5". */
    boolean isNumbered(String word) {
        return has("numbered", word);
    }

    private boolean has(String context, String word) {
        return words.getOrDefault(context, Set.of()).contains(word);
    }
}
