package org.sitrep.web.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Counts decisions on claims by kind. */
public final class Agreement {

    private static final String ALL = "all";
    private static final int IDS_IN_QUERY = 500;

    private Agreement() {}

    /** A row for each kind decided on, and one for all together at the end. */
    public static List<AgreementRow> of(Handle handle, Map<String, String> reviews) {
        Map<String, String> kinds = kinds(handle, List.copyOf(reviews.keySet()));
        Map<String, int[]> counts = new TreeMap<>();
        counts.put(ALL, new int[3]);
        reviews.forEach((claim, verdict) -> {
            int column = List.of("confirmed", "rejected", "unsure").indexOf(verdict);
            if (column >= 0) {
                counts.get(ALL)[column]++;
                counts.computeIfAbsent(kinds.getOrDefault(claim, "unknown"), unseen -> new int[3])[column]++;
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

    private static Map<String, String> kinds(Handle handle, List<String> claims) {
        Map<String, String> kinds = new HashMap<>();
        for (int start = 0; start < claims.size(); start += IDS_IN_QUERY) {
            handle.createQuery("SELECT id, kind FROM claim WHERE id IN (<ids>)")
                    .bindList("ids", claims.subList(start, Math.min(claims.size(), start + IDS_IN_QUERY)))
                    .map((row, context) -> Map.entry(row.getString("id"), row.getString("kind")))
                    .forEach(entry -> kinds.put(entry.getKey(), entry.getValue()));
        }
        return kinds;
    }
}
