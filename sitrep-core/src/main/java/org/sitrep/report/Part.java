package org.sitrep.report;

import org.sitrep.text.Span;

/** A stretch of a report's text with its kind; parts stand in text order and do not overlap. */
public record Part(PartKind kind, Span span) {}
