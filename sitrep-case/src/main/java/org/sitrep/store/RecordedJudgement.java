package org.sitrep.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.resolve.Judgement;

/**
 * A decision by a person, as it stands in a case.
 *
 * @param report the report it is about; of a decision on two names or claims, the one of the first
 * @param otherReport of a decision on two names or claims, the report of the second
 * @param anchor where in the report it belongs, whatever the claim's id; of a decision on two names, the proposal's id
 * @param judgedAs id of the claim as it was read when judged; of a decision on two names, the proposal's id
 * @param second of a decision on two claims, where the second stands
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
        Optional<Second> second,
        Judgement verdict,
        long entry,
        Optional<Long> endedBy) {

    /** What is decided on. */
    public enum Topic {
        /** Whether a claim says what the report says. */
        CLAIM,
        /** Whether two names mean the same. */
        IDENTITY,
        /** Whether two claims tell of one happening. */
        HAPPENING
    }

    /**
     * The second of two claims.
     *
     * @param anchor where in its report it belongs, whatever its id
     * @param judgedAs its id as it was read when judged
     */
    public record Second(String anchor, String wordsSha256, String judgedAs) {}

    public RecordedJudgement {
        if (second.isPresent() != (topic == Topic.HAPPENING) || (second.isPresent() && otherReport.isEmpty())) {
            throw new IllegalArgumentException("a judgement on " + topic + " has a second claim " + second);
        }
    }

    /** The same decision on two claims, seen from the second. */
    RecordedJudgement turned() {
        Second other = second.orElseThrow();
        return new RecordedJudgement(
                id,
                topic,
                otherReport.orElseThrow(),
                Optional.of(report),
                other.anchor(),
                other.wordsSha256(),
                other.judgedAs(),
                Optional.of(new Second(anchor, wordsSha256, judgedAs)),
                verdict,
                entry,
                endedBy);
    }

    /** What the log keeps of it. */
    String content() {
        List<String> fields = new ArrayList<>(List.of(
                id, Labels.of(topic), report, otherReport.orElse(""), anchor, wordsSha256, judgedAs, verdict.label()));
        second.ifPresent(other -> fields.addAll(List.of(other.anchor(), other.wordsSha256(), other.judgedAs())));
        return LogEntry.sha256(fields);
    }
}
