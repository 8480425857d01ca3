package org.sitrep.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.evaluate.Pairing.Pair;

/**
 * Figures over all marked reports together, in three steps of strictness: the fact; the fact from the right speaker;
 * and all of it, with certainty, polarity, modality and time right and no place or date invented.
 */
public final class Comparison {

    private final Map<String, Rate> kinds = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private Rate fact = Rate.NONE;
    private Rate sourced = Rate.NONE;
    private Rate full = Rate.NONE;
    private int sourceKinds;
    private int listenersMarked;
    private int listenersPaired;
    private int listenersRight;

    private Comparison() {}

    /** @param read claims by report name; a report without an entry has none */
    static Comparison of(List<MarkedReport> marked, Map<String, List<ComparedClaim>> read) {
        Comparison comparison = new Comparison();
        for (MarkedReport report : marked) {
            comparison.add(report, read.getOrDefault(report.name(), List.of()));
        }
        return comparison;
    }

    private void add(MarkedReport report, List<ComparedClaim> read) {
        List<ComparedClaim> marked = report.claims();
        marked.forEach(claim -> count(claim.kind(), 1, 0, 0));
        read.forEach(claim -> count(claim.kind(), 0, 1, 0));
        listenersMarked += (int) marked.stream()
                .filter(claim -> !claim.speaker().listener().isEmpty())
                .count();
        List<Pair> pairs = Pairing.of(marked, read);
        fact = fact.plus(marked.size(), read.size(), 0);
        sourced = sourced.plus(marked.size(), read.size(), 0);
        full = full.plus(marked.size(), read.size(), 0);
        pairs.forEach(pair -> add(marked.get(pair.marked()), read.get(pair.read())));
        describe(report, read, pairs);
    }

    private void add(ComparedClaim marked, ComparedClaim read) {
        Agreement agreement = new Agreement(marked, read);
        count(marked.kind(), 0, 0, 1);
        fact = fact.plus(0, 0, 1);
        sourced = sourced.plus(0, 0, agreement.onSpeaker() ? 1 : 0);
        full = full.plus(0, 0, agreement.onAll() ? 1 : 0);
        sourceKinds += agreement.onSourceKind() ? 1 : 0;
        if (!marked.speaker().listener().isEmpty()) {
            listenersPaired++;
            listenersRight += agreement.onListener() ? 1 : 0;
        }
    }

    private void count(String kind, int marked, int read, int right) {
        kinds.put(kind, kinds.getOrDefault(kind, Rate.NONE).plus(marked, read, right));
    }

    private void describe(MarkedReport report, List<ComparedClaim> read, List<Pair> pairs) {
        Set<Integer> found = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        pairs.forEach(pair -> {
            found.add(pair.marked());
            used.add(pair.read());
        });
        for (int i = 0; i < report.claims().size(); i++) {
            if (!found.contains(i)) {
                differences.add("missed  " + report.name() + " "
                        + report.claims().get(i).oneLine());
            }
        }
        pairs.forEach(pair -> wrong(report, report.claims().get(pair.marked()), read.get(pair.read())));
        for (int j = 0; j < read.size(); j++) {
            if (!used.contains(j)) {
                differences.add("extra   " + report.name() + " " + read.get(j).oneLine());
            }
        }
    }

    private void wrong(MarkedReport report, ComparedClaim marked, ComparedClaim read) {
        List<String> wrong = new Agreement(marked, read).differences();
        if (!wrong.isEmpty()) {
            differences.add("wrong   " + report.name() + " " + String.join(", ", wrong) + ": " + marked.oneLine()
                    + "; marked " + marked.speaker() + ", read " + read.speaker());
        }
    }

    /** By kind of claim, sorted by name. */
    public Map<String, Rate> kinds() {
        return Collections.unmodifiableMap(kinds);
    }

    public Rate fact() {
        return fact;
    }

    public Rate sourced() {
        return sourced;
    }

    public Rate full() {
        return full;
    }

    /** Share of the paired claims with the right kind of source. */
    public double sourceKind() {
        return (double) sourceKinds / Math.max(1, fact.right());
    }

    /** Share of the paired claims with a marked listener that have it right; empty where none is marked at all. */
    public Optional<Double> listener() {
        return listenersMarked == 0
                ? Optional.empty()
                : Optional.of((double) listenersRight / Math.max(1, listenersPaired));
    }

    /** One line for each claim missed, wrong in something, or extra, by report. */
    public List<String> differences() {
        return List.copyOf(differences);
    }
}
