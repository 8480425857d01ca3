package org.sitrep.syntax;

import org.sitrep.text.Span;

/** A stretch of text that the lexicon has claimed as one proper name before the engine sees it. */
public record ClaimedName(Span span, Kind kind) implements Comparable<ClaimedName> {

    /** What sort of thing bears the name; an engine may use it to choose a stand-in it knows well. */
    public enum Kind {
        ACTOR,
        OUTLET,
        PLACE,
        PERSON
    }

    @Override
    public int compareTo(ClaimedName other) {
        return span.compareTo(other.span);
    }
}
