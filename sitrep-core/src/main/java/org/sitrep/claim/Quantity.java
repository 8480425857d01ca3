package org.sitrep.claim;

import org.sitrep.mention.CountEstimate;
import org.sitrep.text.Span;

/** A figure of a claim. {@code group} is who or what is counted, as worded; {@code unitText} the counted noun. */
public record Quantity(CountEstimate count, String unit, String unitText, String group, String text, Span span) {}
