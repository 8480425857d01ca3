package org.sitrep.web.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sitrep.claim.SourceKind;

/** Asks the tables of a case for claims. */
public final class ClaimTables {

    private static final String CURRENT = " FROM claim JOIN report ON report.id = claim.report AND is_current = 1 ";

    private final Handle handle;

    public ClaimTables(Handle handle) {
        this.handle = handle;
    }

    /** The facets of all current claims, the latest published first. */
    public ClaimIndex index() {
        Map<String, List<String>> parties = parties();
        List<IndexedClaim> claims = handle.createQuery("SELECT claim.*, published, publisher" + CURRENT
                        + "ORDER BY published DESC, report.id, position")
                .map((row, context) -> indexed(row, parties))
                .list();
        return new ClaimIndex(claims);
    }

    private Map<String, List<String>> parties() {
        Map<String, List<String>> parties = new HashMap<>();
        handle.createQuery("SELECT claim, name FROM participant WHERE entity_kind IN ('actor', 'person')"
                        + " ORDER BY claim, role, position")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(pair -> parties.computeIfAbsent(pair.getKey(), claim -> new ArrayList<>(2))
                        .add(pair.getValue()));
        return parties;
    }

    private static IndexedClaim indexed(ResultSet row, Map<String, List<String>> parties) throws SQLException {
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        String id = row.getString("id");
        facets.put(Facet.KIND, one(row, "kind"));
        facets.put(Facet.TYPE, one(row, "type"));
        facets.put(Facet.ACTOR, parties.getOrDefault(id, List.of()));
        facets.put(Facet.PLACE, places(row));
        facets.put(Facet.SPEAKER, speaker(row));
        facets.put(Facet.SPEAKER_KIND, one(row, "source_kind"));
        facets.put(Facet.CERTAINTY, one(row, "certainty"));
        facets.put(Facet.POLARITY, one(row, "polarity"));
        facets.put(Facet.MODALITY, one(row, "modality"));
        facets.put(Facet.PUBLISHER, one(row, "publisher"));
        Optional<LocalDate> published = day(row, "published");
        Optional<LocalDate> start = day(row, "date_start");
        Optional<LocalDate> end = day(row, "date_end");
        return new IndexedClaim(
                id,
                row.getString("report"),
                start.or(() -> published),
                start.isEmpty()
                        ? published
                        : end.map(after -> after.minusDays(1)).or(() -> start),
                facets);
    }

    private static List<String> places(ResultSet row) throws SQLException {
        return Stream.of(row.getString("place"), row.getString("adm2"), row.getString("adm1"))
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .toList();
    }

    private static List<String> speaker(ResultSet row) throws SQLException {
        Optional<String> name =
                Optional.ofNullable(row.getString("source_name")).or(() -> role(row));
        return name.map(List::of).orElse(List.of());
    }

    private static Optional<String> role(ResultSet row) {
        try {
            boolean author = SourceKind.AUTHOR.label().equals(row.getString("source_kind"));
            return author ? Optional.of("the report itself") : Optional.ofNullable(row.getString("source_role"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> one(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? List.of() : List.of(value);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    /** The ids of the claims in whose sentences all of some words stand. */
    public Set<String> withWords(String words) {
        return new HashSet<>(handle.createQuery("SELECT claim.id FROM passage_search"
                        + " JOIN passage ON passage.id = passage_search.rowid"
                        + " JOIN claim ON claim.report = passage.report AND claim.sentence = passage.sentence"
                        + " WHERE passage_search MATCH ?")
                .bind(0, everyWord(words))
                .mapTo(String.class)
                .list());
    }

    /** Every word quoted, so that none is an operator of the index; the last may go on. */
    static String everyWord(String words) {
        return Stream.of(words.strip().split("\\s+"))
                        .map(word -> "\"" + word.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(" "))
                + "*";
    }

    /** Claims as pages show them, in the order asked for. */
    public List<ClaimRow> rows(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, ClaimRow> byId = new HashMap<>();
        handle.createQuery("SELECT claim.*, publisher, title, published, text FROM claim"
                        + " JOIN report ON report.id = claim.report"
                        + " LEFT JOIN passage ON passage.report = claim.report AND passage.sentence = claim.sentence"
                        + " WHERE claim.id IN (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> ClaimRow.of(row))
                .forEach(row -> byId.put(row.id(), row));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /** Where in its sentence the words of each claim stand, in code points, by id of the claim. */
    public Map<String, Stretch> evidence(List<String> ids) {
        Map<String, Stretch> evidence = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery("SELECT claim.id, start_offset, evidence_start, evidence_end FROM claim JOIN passage"
                            + " ON passage.report = claim.report AND passage.sentence = claim.sentence"
                            + " WHERE claim.id IN (<ids>)")
                    .bindList("ids", ids)
                    .map((row, context) -> Map.entry(
                            row.getString("id"),
                            new Stretch(
                                    row.getInt("evidence_start") - row.getInt("start_offset"),
                                    row.getInt("evidence_end") - row.getInt("start_offset"),
                                    row.getInt("start_offset"))))
                    .forEach(entry -> evidence.put(entry.getKey(), entry.getValue()));
        }
        return evidence;
    }

    /**
     * A part of a sentence, in code points.
     *
     * @param start in the sentence; below 0 where the evidence begins before it
     * @param end exclusive, in the sentence
     * @param sentence the sentence's own start in the text
     */
    public record Stretch(int start, int end, int sentence) {

        /** What stands before, in, and after it. */
        public List<String> cut(String words) {
            int length = words.codePointCount(0, words.length());
            int from = words.offsetByCodePoints(0, Math.max(0, Math.min(start, length)));
            int to = words.offsetByCodePoints(0, Math.max(0, Math.min(Math.max(start, end), length)));
            return List.of(words.substring(0, from), words.substring(from, to), words.substring(to));
        }
    }

    /** All columns of some claims, in the order asked for. */
    public List<Map<String, Object>> columns(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, Object>> byId = new HashMap<>();
        handle.createQuery("SELECT claim.*, publisher, title, published, url, text AS sentence_text FROM claim"
                        + " JOIN report ON report.id = claim.report"
                        + " LEFT JOIN passage ON passage.report = claim.report AND passage.sentence = claim.sentence"
                        + " WHERE claim.id IN (<ids>)")
                .bindList("ids", ids)
                .mapToMap()
                .forEach(row -> byId.put(String.valueOf(row.get("id")), row));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }
}
