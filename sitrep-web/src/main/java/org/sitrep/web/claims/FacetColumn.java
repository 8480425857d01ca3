package org.sitrep.web.claims;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One facet of every claim of a case. */
final class FacetColumn {

    private final Values values;
    private final int[][] rows;

    /** @param rows for each claim the numbers of its values, each once */
    FacetColumn(Values values, int[][] rows) {
        this.values = values;
        this.rows = rows;
    }

    /** Which values are wanted; empty for any. */
    boolean[] wanted(List<String> chosen) {
        if (chosen.isEmpty()) {
            return new boolean[0];
        }
        boolean[] wanted = new boolean[values.size() + 1];
        chosen.stream().mapToInt(values::find).filter(number -> number >= 0).forEach(number -> wanted[number] = true);
        return wanted;
    }

    boolean fits(int row, boolean[] wanted) {
        if (wanted.length == 0) {
            return true;
        }
        for (int number : rows[row]) {
            if (wanted[number]) {
                return true;
            }
        }
        return false;
    }

    int[] counter() {
        return new int[values.size()];
    }

    void count(int row, int[] counts) {
        for (int number : rows[row]) {
            counts[number]++;
        }
    }

    /** The values that occur most, and those chosen in any case. */
    List<FacetCount> top(int[] counts, List<String> chosen, int most) {
        List<FacetCount> all = IntStream.range(0, counts.length)
                .filter(number -> counts[number] > 0 || chosen.contains(values.value(number)))
                .mapToObj(number ->
                        new FacetCount(values.value(number), counts[number], chosen.contains(values.value(number))))
                .sorted(Comparator.comparing((FacetCount count) -> !count.chosen())
                        .thenComparing(count -> -count.claims())
                        .thenComparing(FacetCount::value))
                .toList();
        return all.size() <= most ? all : all.subList(0, most);
    }
}
