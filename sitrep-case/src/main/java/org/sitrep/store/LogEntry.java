package org.sitrep.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sitrep.text.ContentHash;

/**
 * One act in the log of a case. It holds hashes and references only, so that what it speaks of can be removed while the
 * chain still holds.
 *
 * @param number counted from 1 without a gap
 * @param at ISO 8601, UTC, whole seconds
 * @param act what was done, one word
 * @param subject id of what it was done to
 * @param contentSha256 of what was brought in or decided; empty where there is nothing to hash
 * @param reasonSha256 of the reason in words, which stands beside the log; empty where none was given
 * @param previous the hash of the entry before, empty for the first
 * @param hash over all other fields
 */
public record LogEntry(
        long number,
        String at,
        String who,
        Act act,
        String subject,
        String contentSha256,
        String reasonSha256,
        String previous,
        String hash) {

    /** What people do to a case. */
    public enum Act {
        OPEN_CASE,
        ADD,
        RECODE,
        PURGE,
        JUDGE,
        WITHDRAW,
        SET,
        UNSET
    }

    /** An entry with its hash, chained to the one before. */
    static LogEntry chained(
            long number,
            String at,
            String who,
            Act act,
            String subject,
            String contentSha256,
            String reasonSha256,
            String previous) {
        LogEntry open = new LogEntry(number, at, who, act, subject, contentSha256, reasonSha256, previous, "");
        return new LogEntry(number, at, who, act, subject, contentSha256, reasonSha256, previous, open.expectedHash());
    }

    /** The hash that the other fields give. */
    String expectedHash() {
        return sha256(
                List.of(Long.toString(number), at, who, act.name(), subject, contentSha256, reasonSha256, previous));
    }

    /** SHA-256 over fields, each prefixed with its length. */
    static String sha256(List<String> fields) {
        StringBuilder joined = new StringBuilder();
        fields.forEach(field -> joined.append(field.length()).append(':').append(field));
        return ContentHash.sha256(joined.toString().getBytes(StandardCharsets.UTF_8));
    }
}
