package org.sitrep.web.marks;

import java.util.Locale;

/** What a mark in a text shows; from the outermost to the innermost layer. */
public enum MarkKind {
    CONTENT,
    EVIDENCE,
    SOURCE,
    CUE,
    HEDGE,
    MENTION,
    TRIGGER;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
