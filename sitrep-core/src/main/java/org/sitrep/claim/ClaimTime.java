package org.sitrep.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.TimeMention;

/**
 * When a claim holds or happened.
 *
 * @param text the time expression; empty where the date rests on the publication alone
 * @param start first day
 * @param end first day after; empty where a state lasts
 * @param precision UCDP's date_prec, 1 to 5
 */
public record ClaimTime(
        String text,
        Optional<TimeMention> mention,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        int precision,
        DateBasis basis) {

    /** The same words for a stretch with other ends. */
    public ClaimTime between(Optional<LocalDate> first, Optional<LocalDate> after) {
        return new ClaimTime(text, mention, first, after, precision, basis);
    }
}
