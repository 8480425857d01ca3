package org.sitrep.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimTime;

/**
 * "At about six in the morning", "that afternoon", "after nightfall": an hour without a day is one of the day that the
 * account has told of last, if that is one day.
 */
final class HourOfScene {

    /** How many sentences an account goes on without naming its day again. */
    private static final int LASTS = 6;

    private HourOfScene() {}

    static void give(List<Draft> drafts) {
        List<Draft> dated = drafts.stream()
                .filter(draft -> DayOfAct.day(draft).isPresent() && makesScene(draft))
                .toList();
        drafts.stream()
                .filter(draft -> hasHourOnly(draft) && !TimeOfClaim.isPresent(draft.sentence, draft.head))
                .forEach(draft -> day(draft, dated).ifPresent(day -> setOn(draft, day)));
    }

    private static boolean makesScene(Draft draft) {
        return !draft.background
                && Incidents.happened(draft)
                && draft.time.flatMap(ClaimTime::end).isPresent()
                && (draft.kind == ClaimKind.EVENT
                        || draft.kind == ClaimKind.CASUALTIES
                        || draft.kind == ClaimKind.CONTROL
                        || draft.kind == ClaimKind.PRESENCE);
    }

    static boolean hasHourOnly(Draft draft) {
        return draft.time
                .filter(time -> time.start().isEmpty() && time.end().isEmpty())
                .flatMap(ClaimTime::mention)
                .filter(time -> time.value().contains("T"))
                .isPresent();
    }

    private static Optional<LocalDate> day(Draft draft, List<Draft> dated) {
        int at = draft.sentence.index();
        List<Draft> before = dated.stream()
                .filter(earlier -> earlier.sentence.index() < at && at - earlier.sentence.index() <= LASTS)
                .toList();
        Optional<Integer> nearest =
                before.stream().map(earlier -> earlier.sentence.index()).max(Comparator.naturalOrder());
        List<LocalDate> days = before.stream()
                .filter(earlier -> nearest.filter(index -> index == earlier.sentence.index())
                        .isPresent())
                .flatMap(earlier -> DayOfAct.day(earlier).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static void setOn(Draft draft, LocalDate day) {
        draft.time = draft.time.map(hour -> hour.between(Optional.of(day), Optional.of(day.plusDays(1))));
    }
}
