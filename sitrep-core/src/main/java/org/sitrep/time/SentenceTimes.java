package org.sitrep.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.sitrep.mention.DateBasis;
import org.sitrep.syntax.Sentence;

/**
 * The time expressions of the sentences of one report, read in text order: what was named last is what "that day"
 * means.
 */
final class SentenceTimes {

    /** The readings, in the order in which they are preferred where they cover the same words. */
    private static final List<TimeRule> RULES = Stream.of(
                    CalendarDates.rules(),
                    NamedDays.rules(),
                    Quarters.rules(),
                    Years.rules(),
                    References.rules(),
                    Deictics.rules(),
                    Seasons.rules(),
                    ClockTimes.rules(),
                    Recurrences.rules(),
                    Durations.rules())
            .flatMap(List::stream)
            .toList();

    private static final FirstWords FIRST_WORDS = new FirstWords(RULES);

    private record Candidate(int rule, int from, int to, TimeMatch match) {}

    private static final Comparator<Candidate> LEFTMOST_LONGEST = Comparator.comparingInt(Candidate::from)
            .thenComparing(Comparator.comparingInt(Candidate::to).reversed())
            .thenComparingInt(Candidate::rule);

    private final Optional<LocalDate> published;
    private Optional<LocalDate> lastDay = Optional.empty();
    private Optional<LocalDate> lastPastDay = Optional.empty();
    private Optional<TimeValue> lastNamed = Optional.empty();
    private Optional<LocalDate> lastQuarter = Optional.empty();

    SentenceTimes(Optional<LocalDate> published) {
        this.published = published;
    }

    /** The expressions of the next sentence, in text order. */
    List<TimeExpression> next(Sentence sentence, TimeWords words) {
        String line = words.line();
        List<TimeExpression> found = new ArrayList<>();
        int free = 0;
        for (Candidate candidate : TimeLexicon.english().hasClue(line) ? candidates(line) : List.<Candidate>of()) {
            if (candidate.from() >= free) {
                Optional<TimeExpression> read = read(candidate, sentence, words);
                if (read.isPresent()) {
                    add(found, read.get(), line);
                    free = read.get().to();
                }
            }
        }
        return found;
    }

    private static List<Candidate> candidates(String line) {
        List<Candidate> candidates = new ArrayList<>();
        for (int start = 0; start < line.length(); start = nextWord(line, start)) {
            int space = line.indexOf(' ', start);
            for (int rule : FIRST_WORDS.rules(line.substring(start, space < 0 ? line.length() : space))) {
                Matcher matcher = RULES.get(rule).pattern().matcher(line);
                matcher.useTransparentBounds(true).useAnchoringBounds(false).region(start, line.length());
                if (matcher.lookingAt()) {
                    candidates.add(new Candidate(
                            rule, matcher.start(), matcher.end(), new TimeMatch(matcher, TimeLexicon.english())));
                }
            }
        }
        candidates.sort(LEFTMOST_LONGEST);
        return candidates;
    }

    private static int nextWord(String line, int start) {
        int space = line.indexOf(' ', start);
        return space < 0 ? line.length() : space + 1;
    }

    /** What stands around a stretch of a line, with what the report has told so far. */
    private Surroundings around(String line, int from, int to, Tense tense) {
        return new Surroundings(
                published,
                lastDay,
                lastPastDay,
                lastNamed,
                lastQuarter,
                tense,
                line.substring(0, from),
                line.substring(to));
    }

    private Optional<TimeExpression> read(Candidate candidate, Sentence sentence, TimeWords words) {
        String line = words.line();
        Tense tense = TenseReader.at(sentence, words.token(candidate.from()), words.token(candidate.to() - 1));
        Surroundings around = around(line, candidate.from(), candidate.to(), tense);
        Optional<TimeValue> value = RULES.get(candidate.rule()).meaning().apply(candidate.match(), around);
        value.ifPresent(this::remember);
        return value.map(meant -> {
            TimeExpression wide = Joining.widened(new TimeExpression(candidate.from(), candidate.to(), meant), line);
            Surroundings outside = around(line, wide.from(), wide.to(), tense);
            return new TimeExpression(
                    wide.from(),
                    wide.to(),
                    Bounds.bounded(wide.value(), line.substring(wide.from(), wide.to()), outside));
        });
    }

    private void remember(TimeValue value) {
        if (value.unit().isPresent() && value.start().isPresent()) {
            lastNamed = Optional.of(value);
        }
        if (value.unit().filter(CalendarUnit.DAY::equals).isPresent()) {
            lastDay = value.start().or(() -> lastDay);
            lastPastDay = value.start()
                    .filter(day ->
                            published.filter(today -> !day.isBefore(today)).isEmpty())
                    .or(() -> lastPastDay);
        }
        if (value.unit().filter(CalendarUnit.QUARTER::equals).isPresent() && value.basis() == DateBasis.EXPLICIT) {
            lastQuarter = value.start().or(() -> lastQuarter);
        }
    }

    private static void add(List<TimeExpression> found, TimeExpression next, String line) {
        int last = found.size() - 1;
        Optional<TimeExpression> joined = last < 0 || found.get(last).to() > next.from()
                ? Optional.empty()
                : Joining.joined(found.get(last), next, line);
        if (joined.isPresent()) {
            found.set(last, joined.get());
        } else if (last >= 0 && next.from() <= found.get(last).from()) {
            found.set(last, next);
        } else if (last < 0) {
            found.add(next);
        } else if (found.get(last).to() <= next.from()) {
            TimeExpression before = found.get(last);
            String between = line.substring(before.to(), next.from());
            Joining.dated(before, next, between).ifPresent(clock -> found.set(last, clock));
            found.add(Joining.dated(next, before, between).orElse(next));
        }
    }
}
