package org.sitrep.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Full-text search in the sentences of a case. */
public final class PassageSearch {

    private final Handle handle;

    public PassageSearch(Handle handle) {
        this.handle = handle;
    }

    /**
     * A sentence that holds all words asked for.
     *
     * @param published year, month and day; empty where unknown
     * @param claims how many claims stand in the sentence
     */
    public record Passage(
            String report,
            Optional<String> publisher,
            Optional<String> title,
            Optional<String> published,
            String words,
            int claims) {}

    /** The best matches first; ties in order of reports. Words are taken as they are, without operators. */
    public List<Passage> passages(String words, int most) {
        String query = Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
        if (query.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT report.id, publisher, title, published, passage.text,"
                        + " (SELECT COUNT(*) FROM claim WHERE claim.report = report.id"
                        + " AND claim.sentence = passage.sentence) AS claims"
                        + " FROM passage_search JOIN passage ON passage.id = passage_search.rowid"
                        + " JOIN report ON report.id = passage.report"
                        + " WHERE passage_search MATCH ? ORDER BY rank, report.id, passage.start_offset LIMIT ?")
                .bind(0, query)
                .bind(1, most)
                .map((row, context) -> new Passage(
                        row.getString("id"),
                        Optional.ofNullable(row.getString("publisher")),
                        Optional.ofNullable(row.getString("title")),
                        Optional.ofNullable(row.getString("published")),
                        row.getString("text"),
                        row.getInt("claims")))
                .list();
    }
}
