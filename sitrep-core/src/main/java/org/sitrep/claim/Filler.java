package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.mention.Mention;
import org.sitrep.text.Span;

/**
 * What fills a role of a claim: words of the report, and the mention they are, if they are one.
 *
 * @param text the words at {@code span}
 * @param head the head word's span
 * @param reason why it fills the role, for a reader ("subject of 'shut'")
 */
public record Filler(String text, Span span, Span head, Optional<Mention> mention, String reason) {}
