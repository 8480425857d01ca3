package org.sitrep.descent;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.filed.FiledReport;
import org.sitrep.report.PartKind;
import org.sitrep.resolve.Groups;
import org.sitrep.text.Span;

/**
 * Finds passages that stand in several reports, and the lines of descent they make. A sentence that a publisher repeats
 * in its own reports ("the war, which began in April") is its standing background and no copy.
 */
public final class DescentReader {

    /** From this share of words in common, in the same order, a passage counts as copied. */
    static final double COPIED = 0.75;

    /** A passage of so many words shows alone that one report draws on the other. */
    static final int TELLING_IN_WORDS = 14;

    /** Reports published further apart in days than this do not copy news from one another. */
    static final int DAYS_APART = 30;

    /** Each passage is compared with so many neighbours, in order of publication, per band. */
    private static final int NEIGHBOURS = 6;

    private static final LocalDate UNKNOWN = LocalDate.of(9999, 1, 1);

    private static final Comparator<Passage> ORDER =
            Comparator.comparing(Passage::report).thenComparing(Passage::sentence);

    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, String> publishers = new HashMap<>();

    /** Takes in the sentences of one report. */
    public void accept(FiledReport report) {
        ReportKey key = new ReportKey(
                report.head().published().orElse(UNKNOWN),
                report.id(),
                report.head().publisher().orElse(""));
        publishers.put(key.id(), key.publisher());
        for (int i = 0; i < report.sentences().size(); i++) {
            Span span = report.sentences().get(i);
            if (isOwn(report, span)) {
                Passage.of(key, i, report.text().of(span)).ifPresent(passages::add);
            }
        }
    }

    private static boolean isOwn(FiledReport report, Span span) {
        return report.parts().stream()
                .noneMatch(part -> part.span().overlaps(span)
                        && (part.kind() == PartKind.BOILERPLATE || part.kind() == PartKind.ABOUT));
    }

    /** The lines of descent among all reports taken in; reports that share nothing stand in none. */
    public Descent descent() {
        List<CopiedPassage> copied = copied();
        Map<String, ReportKey> keys = new HashMap<>();
        passages.forEach(passage -> keys.put(passage.report().id(), passage.report()));
        Groups<ReportKey> groups = new Groups<>();
        copied.forEach(one -> groups.join(key(keys, one.earlier()), key(keys, one.later())));
        Map<ReportKey, List<CopiedPassage>> byOrigin = new HashMap<>();
        copied.forEach(one -> byOrigin.computeIfAbsent(
                        groups.first(key(keys, one.earlier())), origin -> new ArrayList<>())
                .add(one));
        return new Descent(
                groups.all().stream()
                        .map(group -> line(group, byOrigin.getOrDefault(group.get(0), List.of())))
                        .toList(),
                publishers);
    }

    private static ReportKey key(Map<String, ReportKey> keys, String report) {
        return Optional.ofNullable(keys.get(report)).orElseThrow();
    }

    private static LineOfDescent line(List<ReportKey> group, List<CopiedPassage> copied) {
        List<String> reports = group.stream().map(ReportKey::id).toList();
        return new LineOfDescent(reports.get(0), reports.get(0), reports.subList(1, reports.size()), copied);
    }

    /** A pair that agrees in a band of the signatures, by places in the order of passages. */
    private record Pair(int later, int band, int earlier) {

        static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::later)
                .thenComparingInt(Pair::band)
                .thenComparingInt(Pair::earlier);

        /** The same for the same two of so many passages in every band. */
        long key(int passages) {
            return (long) later * passages + earlier;
        }
    }

    private List<CopiedPassage> copied() {
        List<Passage> sorted = passages.stream().sorted(ORDER).toList();
        return pairs(sorted).stream()
                .flatMap(pair -> compare(sorted.get(pair.earlier()), sorted.get(pair.later())).stream())
                .toList();
    }

    /** The pairs to be compared word by word, each once. Holds the buckets of one band at a time. */
    private static List<Pair> pairs(List<Passage> sorted) {
        List<WordBag> bags =
                sorted.stream().map(passage -> WordBag.of(passage.words())).toList();
        Set<Long> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (int band = 0; band < MinHash.BANDS; band++) {
            Map<Long, Deque<Integer>> buckets = new HashMap<>();
            for (int later = 0; later < sorted.size(); later++) {
                long value = MinHash.band(sorted.get(later).words(), band);
                Deque<Integer> bucket = buckets.computeIfAbsent(value, key -> new ArrayDeque<>(1));
                for (int earlier : bucket) {
                    Pair pair = new Pair(later, band, earlier);
                    if (mayCopy(sorted.get(earlier), sorted.get(later))
                            && bags.get(earlier).sharedAtMost(bags.get(later)) >= COPIED
                            && seen.add(pair.key(sorted.size()))) {
                        pairs.add(pair);
                    }
                }
                bucket.addLast(later);
                if (bucket.size() > NEIGHBOURS) {
                    bucket.removeFirst();
                }
            }
        }
        pairs.sort(Pair.ORDER);
        return pairs;
    }

    private static boolean mayCopy(Passage earlier, Passage later) {
        return !earlier.report().publisher().equals(later.report().publisher())
                && !earlier.report()
                        .published()
                        .plusDays(DAYS_APART)
                        .isBefore(later.report().published());
    }

    private static Optional<CopiedPassage> compare(Passage earlier, Passage later) {
        double same = earlier.sameWords(later);
        boolean telling = Math.min(earlier.words().length, later.words().length) >= TELLING_IN_WORDS || same > 0.9;
        return same >= COPIED && telling
                ? Optional.of(new CopiedPassage(
                        earlier.report().id(),
                        earlier.sentence(),
                        later.report().id(),
                        later.sentence(),
                        Math.round(same * 100) / 100.0))
                : Optional.empty();
    }
}
