package org.sitrep.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * What is in a case, in numbers.
 *
 * @param reports all versions
 * @param current versions that count
 * @param withoutOriginal reports whose bytes were not at hand when they came in
 * @param claims of the current versions, by kind
 * @param producers reports by the program that coded them
 * @param firstPublished empty where no report has a date
 * @param judgements that stand, by verdict
 * @param head hash of the last entry in the log
 */
public record CaseStatus(
        long reports,
        long current,
        long purged,
        long withoutOriginal,
        long withoutDate,
        Optional<String> firstPublished,
        Optional<String> lastPublished,
        Map<String, Long> claims,
        Map<String, Long> producers,
        Map<String, Long> judgements,
        long logLength,
        String head) {

    public CaseStatus {
        claims = new TreeMap<>(claims);
        producers = new TreeMap<>(producers);
        judgements = new TreeMap<>(judgements);
    }

    public static CaseStatus of(Handle handle) {
        CaseLog log = new CaseLog(handle);
        return new CaseStatus(
                count(handle, "SELECT COUNT(*) FROM report"),
                count(handle, "SELECT COUNT(*) FROM report WHERE is_current = 1"),
                count(handle, "SELECT COUNT(*) FROM tombstone"),
                count(handle, "SELECT COUNT(*) FROM report WHERE id NOT IN (SELECT report FROM original)"),
                count(handle, "SELECT COUNT(*) FROM report WHERE published IS NULL"),
                day(handle, "SELECT MIN(published) FROM report"),
                day(handle, "SELECT MAX(published) FROM report"),
                counts(
                        handle,
                        "SELECT kind, COUNT(*) FROM claim JOIN report ON report.id = claim.report"
                                + " WHERE is_current = 1 GROUP BY kind"),
                counts(handle, "SELECT producer, COUNT(*) FROM report GROUP BY producer"),
                counts(handle, "SELECT verdict, COUNT(*) FROM judgement WHERE ended_by IS NULL GROUP BY verdict"),
                log.length(),
                log.head());
    }

    private static long count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    private static Optional<String> day(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(String.class).findOne();
    }

    private static Map<String, Long> counts(Handle handle, String sql) {
        Map<String, Long> counts = new TreeMap<>();
        handle.createQuery(sql)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** The same for a reader, a line each. */
    public List<String> lines() {
        long sum = claims.values().stream().mapToLong(Long::longValue).sum();
        return Stream.concat(
                        Stream.of(
                                row("reports", reports + versions() + (purged == 0 ? "" : ", " + purged + " purged")),
                                row("published", published()),
                                row("claims", sum + (sum == 0 ? "" : ": " + list(claims))),
                                row("originals", originals()),
                                row("judgements", judgements.isEmpty() ? "none" : list(judgements)),
                                row("log", logLength + " entries, the last is " + head)),
                        producers.entrySet().stream()
                                .map(entry -> row("coded by", entry.getKey() + " (" + entry.getValue() + ")")))
                .toList();
    }

    private static String row(String name, String value) {
        return String.format("%-11s %s", name, value);
    }

    private String versions() {
        return reports == current ? "" : " (" + current + " current, " + (reports - current) + " older versions)";
    }

    private String published() {
        String days = firstPublished.isPresent() && lastPublished.isPresent()
                ? firstPublished.get() + " to " + lastPublished.get()
                : "-";
        return days + (withoutDate == 0 ? "" : "; " + withoutDate + " without a date");
    }

    private String originals() {
        return withoutOriginal == 0
                ? "all kept"
                : withoutOriginal + " not kept (coded elsewhere, and the file is not at hand)";
    }

    private static String list(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
