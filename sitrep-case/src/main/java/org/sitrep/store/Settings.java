package org.sitrep.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sitrep.resolve.Names;
import org.sitrep.store.Setting.Topic;
import org.sitrep.text.ContentHash;

/**
 * What people have set for a whole case: how reliable a source is, and whom exports name. A later setting for the same
 * name takes the place of an earlier one, and every act stands in the log. Names are compared without regard to case
 * and accents.
 */
public final class Settings {

    private static final String ROWS =
            "SELECT setting.*, log.who, log.at, COALESCE(reason, '') AS reason FROM setting JOIN log"
                    + " ON log.number = setting.entry LEFT JOIN log_reason ON log_reason.entry = setting.entry ";

    private static final RowMapper<Setting> ROW = (row, context) -> new Setting(
            row.getString("id"),
            Labels.constant(Topic.class, row.getString("topic")),
            row.getString("name"),
            row.getString("value"),
            row.getString("who"),
            row.getString("at"),
            row.getString("reason"),
            row.getLong("entry"),
            Optional.of(row.getLong("ended_by")).filter(entry -> entry > 0));

    private final Handle handle;

    public Settings(Handle handle) {
        this.handle = handle;
    }

    /** All that stand, by name. */
    public List<Setting> standing(Topic topic) {
        return handle.createQuery(ROWS + "WHERE topic = ? AND ended_by IS NULL AND name <> '' ORDER BY name")
                .bind(0, Labels.of(topic))
                .map(ROW)
                .list();
    }

    /** All that were ever made, in the order in which they were made. */
    List<Setting> all() {
        return handle.createQuery(ROWS + "ORDER BY setting.entry").map(ROW).list();
    }

    /** The letters of the sources that have one, by name. */
    public Map<String, String> reliabilities() {
        Map<String, String> letters = new TreeMap<>();
        standing(Topic.RELIABILITY).forEach(setting -> letters.put(setting.name(), setting.value()));
        return letters;
    }

    /**
     * Sets a value for a name.
     *
     * @param reason in words; blank for none
     */
    public Setting set(Analyst analyst, Topic topic, String name, String value, String reason) {
        CaseLog log = new CaseLog(handle);
        String id = ContentHash.id("s", List.of(Long.toString(log.length() + 1), log.head()));
        List<Setting> before = about(topic, name);
        LogEntry entry =
                log.append(analyst, LogEntry.Act.SET, id, Setting.content(id, topic, name.strip(), value), reason);
        handle.execute(
                "INSERT INTO setting (id, topic, name, value, entry) VALUES (?, ?, ?, ?, ?)",
                id,
                Labels.of(topic),
                name.strip(),
                value,
                entry.number());
        before.forEach(earlier -> end(earlier, entry));
        return setting(id);
    }

    /**
     * Takes back what stands for a name.
     *
     * @throws NotInCaseException if nothing does
     */
    public void unset(Analyst analyst, Topic topic, String name, String reason) {
        Setting standing = about(topic, name).stream()
                .findFirst()
                .orElseThrow(() -> new NotInCaseException("nothing is set for \"" + name + "\" in this case"));
        end(standing, new CaseLog(handle).append(analyst, LogEntry.Act.UNSET, standing.id(), "", reason));
    }

    private List<Setting> about(Topic topic, String name) {
        return standing(topic).stream()
                .filter(setting -> Names.folded(setting.name()).equals(Names.folded(name)))
                .toList();
    }

    private Setting setting(String id) {
        return handle.createQuery(ROWS + "WHERE id = ?").bind(0, id).map(ROW).one();
    }

    private void end(Setting setting, LogEntry entry) {
        handle.execute("UPDATE setting SET ended_by = ? WHERE id = ?", entry.number(), setting.id());
    }

    /** Removes the names of persons whom no report but one names, with the reasons; to be called before it goes. */
    void forget(String report) {
        all().stream()
                .filter(setting ->
                        setting.topic() == Topic.NAMING && !setting.name().isEmpty())
                .filter(setting -> isNamed(setting.name(), "report = ?", report)
                        && !isNamed(setting.name(), "report <> ?", report))
                .forEach(setting -> {
                    handle.execute("UPDATE setting SET name = '' WHERE id = ?", setting.id());
                    handle.execute(
                            "DELETE FROM log_reason WHERE entry IN (SELECT number FROM log WHERE subject = ?)",
                            setting.id());
                });
    }

    private boolean isNamed(String name, String condition, String report) {
        String sought = Names.folded(name);
        return handle
                .createQuery("SELECT text FROM report_text WHERE " + condition)
                .bind(0, report)
                .mapTo(String.class)
                .stream()
                .anyMatch(text -> Names.folded(text).contains(sought));
    }
}
