package org.sitrep.web.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facets of every current claim of a case in columns, so that one pass counts all facets. Immutable, made anew when
 * reports come in; about 100 bytes a claim.
 */
public final class ClaimIndex {

    private static final int VALUES_SHOWN = 12;

    private final String[] ids;
    private final String[] reports;
    private final long[] firstDays;
    private final long[] lastDays;
    private final Map<Facet, FacetColumn> columns;

    ClaimIndex(List<IndexedClaim> claims) {
        int size = claims.size();
        ids = new String[size];
        reports = new String[size];
        firstDays = new long[size];
        lastDays = new long[size];
        for (int row = 0; row < size; row++) {
            IndexedClaim claim = claims.get(row);
            ids[row] = claim.id();
            reports[row] = claim.report();
            firstDays[row] = claim.first().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            lastDays[row] = claim.last().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        }
        columns = columns(claims);
    }

    private static Map<Facet, FacetColumn> columns(List<IndexedClaim> claims) {
        Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (facet == Facet.REVIEW) {
                continue;
            }
            Values values = new Values();
            int[][] rows = new int[claims.size()][];
            for (int row = 0; row < rows.length; row++) {
                rows[row] = claims.get(row).values(facet).stream()
                        .mapToInt(values::number)
                        .distinct()
                        .toArray();
            }
            columns.put(facet, new FacetColumn(values, rows));
        }
        return columns;
    }

    public int size() {
        return ids.length;
    }

    /**
     * @param withWords ids of the claims whose sentences have the filter's words; empty where the filter has none
     * @param reviews verdicts by claim; a claim without one is "unreviewed"
     */
    public Found find(ClaimFilter filter, Optional<Set<String>> withWords, Map<String, String> reviews) {
        return new Search(filter, withWords, reviews).run();
    }

    private FacetColumn reviews(Map<String, String> reviews) {
        Values values = new Values();
        int[][] rows = new int[ids.length][];
        int[] unreviewed = {values.number("unreviewed")};
        for (int row = 0; row < ids.length; row++) {
            String verdict = reviews.get(ids[row]);
            rows[row] = verdict == null ? unreviewed : new int[] {values.number(verdict)};
        }
        return new FacetColumn(values, rows);
    }

    /** A facet while claims are counted. */
    private record Tally(Facet facet, FacetColumn column, boolean[] wanted, int[] counts) {
        boolean fits(int row) {
            return column.fits(row, wanted);
        }

        void count(int row) {
            column.count(row, counts);
        }
    }

    /** One pass over the columns. */
    private final class Search {
        private final ClaimFilter filter;
        private final Optional<Set<String>> withWords;
        private final List<Tally> tallies = new ArrayList<>();
        private final List<String> found = new ArrayList<>();

        Search(ClaimFilter filter, Optional<Set<String>> withWords, Map<String, String> reviews) {
            this.filter = filter;
            this.withWords = withWords;
            columns.forEach(this::tally);
            tally(Facet.REVIEW, reviews(reviews));
        }

        private void tally(Facet facet, FacetColumn column) {
            tallies.add(new Tally(facet, column, column.wanted(filter.chosen(facet)), column.counter()));
        }

        Found run() {
            long from = filter.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long to = filter.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            boolean dated = filter.from().isPresent() || filter.to().isPresent();
            for (int row = 0; row < ids.length; row++) {
                boolean inDays = !dated || (lastDays[row] >= from && firstDays[row] <= to);
                if (inDays && isWanted(row)) {
                    take(row);
                }
            }
            Map<Facet, List<FacetCount>> tops = new EnumMap<>(Facet.class);
            tallies.forEach(tally -> tops.put(
                    tally.facet(), tally.column().top(tally.counts(), filter.chosen(tally.facet()), VALUES_SHOWN)));
            return new Found(found, tops);
        }

        private boolean isWanted(int row) {
            return (filter.report().isEmpty() || filter.report().get().equals(reports[row]))
                    && (withWords.isEmpty() || withWords.get().contains(ids[row]));
        }

        /** Counts a claim in every facet of which it fits all others. */
        private void take(int row) {
            int missed = -1;
            for (int facet = 0; facet < tallies.size(); facet++) {
                if (!tallies.get(facet).fits(row)) {
                    if (missed >= 0) {
                        return;
                    }
                    missed = facet;
                }
            }
            if (missed >= 0) {
                tallies.get(missed).count(row);
            } else {
                found.add(ids[row]);
                tallies.forEach(tally -> tally.count(row));
            }
        }
    }
}
