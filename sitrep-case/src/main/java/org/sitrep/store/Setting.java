package org.sitrep.store;

import java.util.List;
import java.util.Optional;

/**
 * What a person has set for a whole case, by name.
 *
 * @param name whom or what it is about; blank where the last report that named a person was purged
 * @param value a letter A to F for a source; {@code publish} or {@code withhold} for a person
 * @param entry number of its entry in the log
 * @param endedBy number of the entry that took it back or put another in its place; empty while it stands
 */
public record Setting(
        String id,
        Topic topic,
        String name,
        String value,
        String who,
        String at,
        String reason,
        long entry,
        Optional<Long> endedBy) {

    /** What is set. */
    public enum Topic {
        /** How reliable a source is, by the letters of the Admiralty code. */
        RELIABILITY,
        /** Whether exports name a person, in spite of the rules of redaction. */
        NAMING
    }

    /** What the log keeps of it. */
    String content() {
        return content(id, topic, name, value);
    }

    static String content(String id, Topic topic, String name, String value) {
        return LogEntry.sha256(List.of(id, Labels.of(topic), name, value));
    }
}
