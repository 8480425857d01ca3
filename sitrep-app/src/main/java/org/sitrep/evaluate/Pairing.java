package org.sitrep.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs marked and read claims of one report one to one, the likest first; what is left over was missed or is extra.
 */
final class Pairing {

    /** Indices of a marked and a read claim that state one fact. */
    record Pair(int marked, int read, double likeness) {}

    private static final Comparator<Pair> LIKEST_FIRST = Comparator.comparingDouble(Pair::likeness)
            .thenComparingInt(Pair::marked)
            .thenComparingInt(Pair::read)
            .reversed();

    private static final double SAME_SPEAKER = 0.1;
    private static final double SAME_STANCE = 0.05;
    private static final double SAME_TIME = 0.02;

    private Pairing() {}

    static List<Pair> of(List<ComparedClaim> marked, List<ComparedClaim> read) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                double fact = FactScore.of(marked.get(i), read.get(j));
                if (fact > 0) {
                    candidates.add(new Pair(i, j, likeness(fact, new Agreement(marked.get(i), read.get(j)))));
                }
            }
        }
        candidates.sort(LIKEST_FIRST);
        return chosen(candidates);
    }

    private static double likeness(double fact, Agreement agreement) {
        return fact
                + (agreement.onSpeaker() ? SAME_SPEAKER : 0)
                + (agreement.onStance() ? SAME_STANCE : 0)
                + (agreement.onTime() ? SAME_TIME : 0);
    }

    private static List<Pair> chosen(List<Pair> candidates) {
        Set<Integer> marked = new HashSet<>();
        Set<Integer> read = new HashSet<>();
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!marked.contains(pair.marked()) && !read.contains(pair.read())) {
                marked.add(pair.marked());
                read.add(pair.read());
                chosen.add(pair);
            }
        }
        return List.copyOf(chosen);
    }
}
