package org.sitrep.store;

import java.util.List;
import java.util.Optional;
import org.sitrep.resolve.Judgement;

/**
 * A decision by a person, as it stands in a case.
 *
 * @param report the report it is about; of a decision on two names, the one of the first
 * @param otherReport of a decision on two names, the report of the second
 * @param anchor where in the report it belongs, whatever the claim's id; of a decision on two names, the proposal's id
 * @param judgedAs id of the claim as it was read when judged; of a decision on two names, the proposal's id
 * @param entry number of its entry in the log, which tells who and when
 * @param endedBy number of the entry that took it back or put another in its place; empty while it stands
 */
public record RecordedJudgement(
        String id,
        Topic topic,
        String report,
        Optional<String> otherReport,
        String anchor,
        String wordsSha256,
        String judgedAs,
        Judgement verdict,
        long entry,
        Optional<Long> endedBy) {

    /** What is decided on. */
    public enum Topic {
        /** Whether a claim says what the report says. */
        CLAIM,
        /** Whether two names mean the same. */
        IDENTITY
    }

    /** What the log keeps of it. */
    String content() {
        return LogEntry.sha256(List.of(
                id, Labels.of(topic), report, otherReport.orElse(""), anchor, wordsSha256, judgedAs, verdict.label()));
    }
}
