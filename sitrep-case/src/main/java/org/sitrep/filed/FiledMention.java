package org.sitrep.filed;

import java.util.Optional;
import org.sitrep.text.Span;

/**
 * A mention of the report, with the entity it means.
 *
 * @param kind actor, person, place, outlet, time or quantity
 */
public record FiledMention(String id, String kind, Span span, String text, Optional<String> entity) {}
