package org.sitrep.exchange;

/**
 * What people have said about a claim, as it stands in a table; empty texts where nobody has.
 *
 * @param judgement confirmed, rejected, unsure or empty
 * @param note in the reviewer's words
 * @param reliability of the source by the Admiralty code, A to F
 * @param credibility of the information by the Admiralty code, 1 to 6
 */
public record Review(
        String judgement,
        String note,
        String reviewedBy,
        String reviewedAt,
        String reliability,
        String credibility,
        String ratedBy) {

    /** Nobody has said anything. */
    public static final Review NONE = new Review("", "", "", "", "", "", "");
}
