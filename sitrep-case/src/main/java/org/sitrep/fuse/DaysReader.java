package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledTime;
import org.sitrep.fuse.Days.Basis;
import org.sitrep.mention.DateBasis;

/**
 * Tells when a claim holds or happened: by its own words, by those of the happening it belongs to, and last by the
 * publication of its report. News without a day is at most {@link #NEWS_DAYS} old.
 */
final class DaysReader {

    static final int NEWS_DAYS = 10;
    private static final int WEEK = 3;
    private static final Set<ClaimKind> HAPPENINGS = EnumSet.of(ClaimKind.EVENT, ClaimKind.CASUALTIES);

    Optional<Days> read(FiledClaim claim, ReportContext context) {
        return own(claim, Basis.CLAIM)
                .or(() -> context.incidentMates(claim).stream()
                        .flatMap(mate -> own(mate, Basis.INCIDENT).stream())
                        .min(Comparator.comparingInt(Days::precision).thenComparing(Days::start)))
                .or(() -> context.report().head().published().map(day -> byPublication(claim, day)));
    }

    private static Optional<Days> own(FiledClaim claim, Basis basis) {
        return claim.time()
                .filter(time -> time.basis() != DateBasis.PUBLICATION)
                .flatMap(time -> time.start()
                        .map(start -> new Days(
                                start,
                                time.end().filter(end -> end.isAfter(start)),
                                time.precision(),
                                time.text(),
                                basis)));
    }

    private static Days byPublication(FiledClaim claim, LocalDate published) {
        boolean happening = HAPPENINGS.contains(claim.kind())
                && claim.time().map(FiledTime::basis).isEmpty();
        return happening
                ? new Days(
                        published.minusDays(NEWS_DAYS), Optional.of(published.plusDays(1)), WEEK, "", Basis.PUBLICATION)
                : new Days(published, Optional.empty(), 1, "", Basis.PUBLICATION);
    }
}
