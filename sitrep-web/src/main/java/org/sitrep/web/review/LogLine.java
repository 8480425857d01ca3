package org.sitrep.web.review;

/**
 * An act as the log page shows it.
 *
 * @param at ISO 8601, UTC
 * @param reason blank where none was given
 */
public record LogLine(long number, String at, String who, String act, String subject, String reason) {}
