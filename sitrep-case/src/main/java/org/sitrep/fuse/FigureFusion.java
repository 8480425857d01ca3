package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.fuse.FusedFigure.Version;
import org.sitrep.mention.CountHedge;

/** Puts the figures for one thing side by side and chooses the best of them by a stated rule, or none. */
final class FigureFusion {

    /** Values no further apart than this share differ by rounding. */
    private static final double ROUNDING = 0.1;

    private final Voices voices;
    private final Assessments assessments;

    FigureFusion(Voices voices, Assessments assessments) {
        this.voices = voices;
        this.assessments = assessments;
    }

    /** One figure per class of what is counted, in the order of the classes. */
    List<FusedFigure> figures(String topic, List<CaseClaim> claims) {
        Map<CountedGroup, List<CaseClaim>> byGroup = new TreeMap<>();
        for (CaseClaim claim : claims) {
            claim.figure()
                    .filter(figure -> figure.shown().isPresent())
                    .ifPresent(figure -> byGroup.computeIfAbsent(figure.counted(), group -> new ArrayList<>())
                            .add(claim));
        }
        return byGroup.entrySet().stream()
                .map(entry -> figure(topic, entry.getKey(), entry.getValue()))
                .toList();
    }

    private FusedFigure figure(String topic, CountedGroup counted, List<CaseClaim> claims) {
        List<CaseClaim> sorted = claims.stream().sorted().toList();
        List<Version> versions = versions(sorted);
        Choice choice = choice(latest(sorted), versions);
        return new FusedFigure(
                topic,
                sorted.get(0).figure().map(Figure::unit).orElse(""),
                counted,
                versions.stream().findFirst(),
                choice.value()
                        .flatMap(value -> versions.stream()
                                .filter(version -> version.value() == value)
                                .findFirst()),
                versions.stream().reduce((lower, higher) -> higher),
                choice.rule(),
                versions);
    }

    private static List<Version> versions(List<CaseClaim> claims) {
        Map<Long, List<CaseClaim>> byValue = new TreeMap<>();
        claims.forEach(claim ->
                byValue.computeIfAbsent(value(claim), key -> new ArrayList<>()).add(claim));
        return byValue.entrySet().stream()
                .map(entry -> version(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Version version(long value, List<CaseClaim> claims) {
        Set<String> speakers = new LinkedHashSet<>();
        claims.forEach(claim -> speakers.add(claim.speaker().name()));
        return new Version(
                value,
                claims.get(0).figure().map(Figure::words).orElse(""),
                claims.stream().map(CaseClaim::id).toList(),
                List.copyOf(speakers));
    }

    /** Per voice its last word only: an update replaces what the same voice said before. */
    private List<CaseClaim> latest(List<CaseClaim> sorted) {
        Map<String, CaseClaim> byVoice = new TreeMap<>();
        sorted.forEach(claim -> byVoice.put(voices.of(claim), claim));
        return byVoice.values().stream().sorted().toList();
    }

    private record Choice(Optional<Long> value, String rule) {}

    private Choice choice(List<CaseClaim> latest, List<Version> versions) {
        return confirmed(latest)
                .or(() -> only(latest, versions))
                .or(() -> exact(latest))
                .or(() -> conservative(latest))
                .orElse(new Choice(
                        Optional.empty(), "none: sources contradict each other, and choosing would be a guess"));
    }

    /** A value that more independent voices give than any other. */
    private Optional<Choice> confirmed(List<CaseClaim> latest) {
        Map<Long, List<CaseClaim>> byValue = new TreeMap<>();
        latest.forEach(claim ->
                byValue.computeIfAbsent(value(claim), key -> new ArrayList<>()).add(claim));
        List<Map.Entry<Long, List<CaseClaim>>> ranked = byValue.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<Long, List<CaseClaim>> entry) -> -assessments.voices(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        int most = assessments.voices(ranked.get(0).getValue());
        boolean alone = ranked.size() == 1 || assessments.voices(ranked.get(1).getValue()) < most;
        return most > 1 && alone
                ? Optional.of(new Choice(
                        Optional.of(ranked.get(0).getKey()), "confirmed: " + most + " independent sources give it"))
                : Optional.empty();
    }

    private static Optional<Choice> only(List<CaseClaim> latest, List<Version> versions) {
        if (latest.size() != 1) {
            return Optional.empty();
        }
        CaseClaim claim = latest.get(0);
        if (!isExact(claim)) {
            return Optional.of(new Choice(Optional.empty(), "none: the only source gives a bound and no number"));
        }
        String rule =
                versions.size() > 1 ? "most recent: the same source gave other figures before" : "the only figure";
        return Optional.of(new Choice(Optional.of(value(claim)), rule));
    }

    /** The most specific: one exact number that every bound leaves room for. */
    private static Optional<Choice> exact(List<CaseClaim> latest) {
        List<Long> exact = latest.stream()
                .filter(FigureFusion::isExact)
                .map(FigureFusion::value)
                .distinct()
                .toList();
        boolean agreed = latest.stream().allMatch(one -> latest.stream().noneMatch(other -> excludes(one, other)));
        if (exact.size() == 1 && agreed) {
            return Optional.of(
                    new Choice(Optional.of(exact.get(0)), "most specific: the bounds of others leave room for it"));
        }
        return exact.isEmpty() && agreed
                ? Optional.of(new Choice(Optional.empty(), "none: sources give bounds and no number"))
                : Optional.empty();
    }

    /** The lowest of values that differ by rounding only. */
    private static Optional<Choice> conservative(List<CaseClaim> latest) {
        long low = latest.stream().mapToLong(FigureFusion::value).min().orElseThrow();
        long high = latest.stream().mapToLong(FigureFusion::value).max().orElseThrow();
        return high <= low * (1 + ROUNDING)
                ? Optional.of(
                        new Choice(Optional.of(low), "conservative: the lowest of figures that differ by rounding"))
                : Optional.empty();
    }

    private static boolean excludes(CaseClaim one, CaseClaim other) {
        return one.figure().flatMap(mine -> other.figure().map(mine::excludes)).orElse(false);
    }

    private static boolean isExact(CaseClaim claim) {
        return claim.figure()
                .map(Figure::count)
                .filter(count -> count.best().isPresent() && count.hedge() == CountHedge.NONE)
                .isPresent();
    }

    private static long value(CaseClaim claim) {
        return claim.figure().flatMap(Figure::shown).orElseThrow();
    }
}
