package org.sitrep.redact;

/**
 * Whether a person of a report is private, and why.
 *
 * @param report id of the report
 * @param entity id of the person within it
 * @param name the fullest name the report gives
 * @param withheld whether the name is replaced
 * @param reason the rule that decided, in words
 * @param byUser whether a judgement decided and not a rule
 */
public record PersonVerdict(
        String report, String entity, String name, boolean withheld, String reason, boolean byUser) {}
