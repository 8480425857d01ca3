package org.sitrep.exchange;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a reviewer has done to one row of a table that went out.
 *
 * @param claim id of the claim
 * @param judgement confirmed, rejected, unsure, or empty for none
 * @param note in the reviewer's words
 * @param corrections columns that were read from the report and now say something else: what stood there and what
 *     stands there, as {@code was -> is}
 */
public record ReturnedReview(String claim, String judgement, String note, Map<String, String> corrections) {

    public ReturnedReview {
        corrections = java.util.Collections.unmodifiableMap(new TreeMap<>(corrections));
    }

    /** Whether the row came back as it went out. */
    public boolean isEmpty() {
        return judgement.isEmpty() && corrections.isEmpty();
    }

    /** Note and corrections in one line, as the reason of a judgement. */
    public String reason() {
        StringBuilder reason = new StringBuilder(note);
        corrections.forEach((column, change) -> reason.append(reason.isEmpty() ? "" : "; ")
                .append("correction: ")
                .append(column)
                .append(' ')
                .append(change));
        return reason.toString();
    }
}
