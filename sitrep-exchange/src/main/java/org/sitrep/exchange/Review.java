package org.sitrep.exchange;

import org.sitrep.resolve.Judgement;

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

    /** A verdict alone: who gave it, when and why stays in the case. */
    public static Review judged(Judgement verdict) {
        return verdict == Judgement.UNREVIEWED ? NONE : new Review(verdict.label(), "", "", "", "", "", "");
    }
}
