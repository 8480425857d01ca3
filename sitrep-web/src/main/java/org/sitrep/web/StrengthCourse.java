package org.sitrep.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.Figure;
import org.sitrep.fuse.StatePoint;
import org.sitrep.web.picture.CasePicture;
import org.sitrep.web.picture.Wording;

/** The strength of a party over time, as each source gives it. */
final class StrengthCourse {

    /**
     * One figure of one source.
     *
     * @param day the first day it holds for, or the day of publication
     * @param least the lowest number that fits the words; empty for no lower bound
     * @param most likewise
     */
    record Point(
            String day,
            Optional<Long> least,
            Optional<Long> shown,
            Optional<Long> most,
            String words,
            String speaker,
            String claim,
            String report) {}

    private StrengthCourse() {}

    /** In order of days. */
    static List<Point> of(CasePicture picture, String party) {
        return picture.fused().states().stream()
                .filter(state ->
                        state.topic().equals("strength") && state.subject().equals(party))
                .map(StatePoint::claims)
                .flatMap(ids -> picture.claims(ids).stream())
                .flatMap(claim -> point(claim).stream())
                .sorted(Comparator.comparing(Point::day).thenComparing(Point::claim))
                .toList();
    }

    private static Optional<Point> point(CaseClaim claim) {
        Optional<LocalDate> day =
                claim.days().map(days -> days.start()).or(() -> claim.citation().published());
        return claim.figure()
                .flatMap(figure -> day.flatMap(on -> figure.shown().map(shown -> point(claim, figure, on, shown))));
    }

    private static Point point(CaseClaim claim, Figure figure, LocalDate day, long shown) {
        return new Point(
                day.toString(),
                figure.least(),
                Optional.of(shown),
                figure.most(),
                figure.words()
                        + (figure.group().isEmpty() || figure.words().contains(figure.group())
                                ? ""
                                : " " + figure.group()),
                Wording.speaker(claim.speaker()),
                claim.id(),
                claim.citation().report());
    }
}
