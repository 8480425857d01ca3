package org.sitrep.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sitrep.text.ContentHash;

/**
 * A case as lines of text that depend on what is in it and on nothing else: not on the order of adding, not on threads,
 * not on the day. The log is left out, because it tells just that order, and so is what the case keeps of its last
 * export. Bytes are shown by their SHA-256.
 */
public final class CanonicalDump {

    private static final List<String> TABLES = List.of(
            "SELECT 'report' AS row_of, id, uri, url, address, sha256, publisher, title, byline, published, dateline, language,"
                    + " producer, text_sha256, coded_sha256, claims, is_current FROM report ORDER BY id",
            "SELECT 'original' AS row_of, original.* FROM original ORDER BY report",
            "SELECT 'text' AS row_of, report_text.* FROM report_text ORDER BY report",
            "SELECT 'passage' AS row_of, report, sentence, start_offset, end_offset, text FROM passage"
                    + " ORDER BY report, start_offset, end_offset",
            "SELECT 'claim' AS row_of, claim.* FROM claim ORDER BY report, position",
            "SELECT 'participant' AS row_of, participant.* FROM participant ORDER BY claim, role, position",
            "SELECT 'judgement' AS row_of, topic, report, other_report, anchor, words_sha256, judged_as, other_anchor,"
                    + " other_words_sha256, other_judged_as, verdict, who, log_reason.reason FROM judgement JOIN log ON log.number = judgement.entry"
                    + " LEFT JOIN log_reason ON log_reason.entry = judgement.entry WHERE ended_by IS NULL"
                    + " ORDER BY topic, report, anchor, judged_as, other_report, other_anchor, other_judged_as, verdict",
            "SELECT 'setting' AS row_of, topic, name, value, who, log_reason.reason FROM setting"
                    + " JOIN log ON log.number = setting.entry LEFT JOIN log_reason ON log_reason.entry = setting.entry"
                    + " WHERE ended_by IS NULL ORDER BY topic, name, value",
            "SELECT 'tombstone' AS row_of, report, sha256, text_sha256, claims FROM tombstone ORDER BY report");

    private CanonicalDump() {}

    /** Hands on the lines in order, each a table's name and its columns that are not empty. */
    public static void forEach(Handle handle, Consumer<String> line) {
        TABLES.forEach(sql -> rows(handle, sql, line));
        handle.createQuery("SELECT tables FROM derived_state WHERE tables <> 'release_item release_link' ORDER BY name")
                .mapTo(String.class)
                .list()
                .forEach(tables -> List.of(tables.split(" ")).forEach(table -> derived(handle, table, line)));
    }

    private static void derived(Handle handle, String table, Consumer<String> line) {
        String sql = "SELECT '" + table + "' AS row_of, " + table + ".* FROM " + table;
        handle.createQuery(sql).mapToMap().stream()
                .map(CanonicalDump::line)
                .sorted()
                .forEach(line);
    }

    private static void rows(Handle handle, String sql, Consumer<String> line) {
        handle.createQuery(sql).mapToMap().stream().map(CanonicalDump::line).forEach(line);
    }

    private static String line(Map<String, Object> row) {
        Map<String, Object> columns = new TreeMap<>(row);
        String table = String.valueOf(columns.remove("row_of"));
        return columns.entrySet().stream()
                .filter(column -> column.getValue() != null)
                .map(column -> "\t" + column.getKey() + "=" + shown(column.getValue()))
                .collect(Collectors.joining("", table, ""));
    }

    private static String shown(Object value) {
        if (value instanceof byte[] bytes) {
            return ContentHash.sha256(bytes);
        }
        return value.toString()
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
