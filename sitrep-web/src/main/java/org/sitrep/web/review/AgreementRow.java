package org.sitrep.web.review;

import java.util.Locale;

/**
 * How far people agree with the program on one kind of claim.
 *
 * @param kind "all" for all kinds together
 */
public record AgreementRow(String kind, int confirmed, int rejected, int unsure) {

    /** Confirmed of those decided, in percent; "–" where none is decided. */
    public String share() {
        int decided = confirmed + rejected;
        return decided == 0 ? "–" : String.format(Locale.ROOT, "%.0f %%", 100.0 * confirmed / decided);
    }
}
