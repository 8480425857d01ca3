package org.sitrep.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Words before a number that bound or qualify it, from {@code count-hedges.tsv}. */
final class CountHedges {

    /**
     * A qualifier.
     *
     * @param bound which part of an estimate the number then is: low, best or high
     */
    record Qualifier(String bound, CountHedge hedge) {

        CountEstimate of(long number) {
            return switch (bound) {
                case "low" -> CountEstimate.atLeast(number, hedge);
                case "high" -> CountEstimate.atMost(number, hedge);
                default -> CountEstimate.roughly(number, hedge);
            };
        }

        boolean isBound() {
            return hedge != CountHedge.NONE;
        }
    }

    private static final CountHedges ENGLISH = new CountHedges();

    private final Map<String, Qualifier> byPhrase = new TreeMap<>();

    private CountHedges() {
        for (LexiconTable.Row row : LexiconTable.shipped("count-hedges.tsv")) {
            CountHedge hedge = CountHedge.valueOf(row.text("hedge").toUpperCase(Locale.ROOT));
            byPhrase.put(row.text("phrase"), new Qualifier(row.text("bound"), hedge));
        }
    }

    static CountHedges english() {
        return ENGLISH;
    }

    Optional<Qualifier> of(String phrase) {
        return Optional.ofNullable(byPhrase.get(phrase));
    }
}
