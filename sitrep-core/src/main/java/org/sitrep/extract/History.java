package org.sitrep.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimTime;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;

/**
 * What a report tells as history and not as its news: happenings that ended more than a year before the report was
 * published or, where nobody knows when that was, before the latest day that it names.
 */
final class History {

    private static final int NEWS_IN_MONTHS = 12;
    private static final Set<String> CHANGES = Set.of("gained", "lost");

    /** "two decades ago", "12 years ago": long past, whenever the report was published. */
    private static final Pattern LONG_PAST =
            Pattern.compile("(?i).*\\b(years|decades?|centur(y|ies)) (ago|earlier|before)");

    private final ClaimContext context;
    private final Optional<LocalDate> oldest;

    History(ClaimContext context) {
        this.context = context;
        oldest = context.passage()
                .report()
                .publication()
                .published()
                .or(() -> latestDay(context))
                .map(day -> day.minusMonths(NEWS_IN_MONTHS));
    }

    private static Optional<LocalDate> latestDay(ClaimContext context) {
        List<Sentence> sentences = context.passage().sentences();
        return sentences.stream()
                .flatMap(sentence -> context.mentions().in(sentence.index(), TimeMention.class).stream())
                .flatMap(time -> time.start().stream())
                .max(LocalDate::compareTo);
    }

    void mark(Draft draft) {
        boolean old = draft.time
                .flatMap(History::lastDay)
                .filter(day -> oldest.filter(day::isBefore).isPresent())
                .isPresent();
        draft.background = isHappening(draft) && (old || draft.time.isEmpty() && isLongPast(draft));
    }

    private boolean isLongPast(Draft draft) {
        return context.mentions().in(draft.sentence.index(), TimeMention.class).stream()
                .filter(time -> LONG_PAST
                        .matcher(context.passage().report().text().of(time.span()))
                        .matches())
                .anyMatch(time ->
                        Governance.chain(draft.sentence, draft.head).contains(draft.sentence.governor(time.token())));
    }

    private static Optional<LocalDate> lastDay(ClaimTime time) {
        return time.end().or(time::start);
    }

    private static boolean isHappening(Draft draft) {
        return draft.kind == ClaimKind.EVENT
                || draft.kind == ClaimKind.CASUALTIES
                || draft.kind == ClaimKind.CONTROL && CHANGES.contains(draft.type);
    }
}
