package org.sitrep.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Counts decisions on claims by kind. */
public final class Agreement {

    private static final String ALL = "all";

    private Agreement() {}

    /** A row for each kind decided on, and one for all together at the end. */
    public static List<AgreementRow> of(Handle handle, Map<String, String> reviews) {
        Map<String, int[]> counts = new TreeMap<>();
        counts.put(ALL, new int[3]);
        reviews.forEach((claim, verdict) -> {
            int column = List.of("confirmed", "rejected", "unsure").indexOf(verdict);
            if (column >= 0) {
                counts.get(ALL)[column]++;
                counts.computeIfAbsent(kind(handle, claim), unseen -> new int[3])[column]++;
            }
        });
        List<AgreementRow> rows = new ArrayList<>();
        counts.forEach((kind, of) -> {
            if (!kind.equals(ALL)) {
                rows.add(new AgreementRow(kind, of[0], of[1], of[2]));
            }
        });
        int[] all = counts.getOrDefault(ALL, new int[3]);
        rows.add(new AgreementRow(ALL, all[0], all[1], all[2]));
        return rows;
    }

    private static String kind(Handle handle, String claim) {
        return handle.createQuery("SELECT kind FROM claim WHERE id = ?")
                .bind(0, claim)
                .mapTo(String.class)
                .one();
    }
}
