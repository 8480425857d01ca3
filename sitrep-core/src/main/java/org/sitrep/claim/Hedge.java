package org.sitrep.claim;

import org.sitrep.text.Span;

/** A word that puts a claim, or a part of it, in doubt. */
public record Hedge(Span span, HedgeScope scope, Certainty certainty) {}
