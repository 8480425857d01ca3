package org.sitrep.web.marks;

import org.sitrep.text.Span;

/**
 * A stretch of text with what it shows.
 *
 * @param id of the mention, attribution or claim
 * @param detail a mention's kind, an attribution's act, or a claim's kind
 */
public record Mark(MarkKind kind, String id, String detail, Span span) {}
