package org.sitrep.report;

import java.util.Locale;

/** What a stretch of a report is for its reader. */
public enum PartKind {
    HEADLINE,
    BYLINE,
    DATELINE,
    PARAGRAPH,
    CAPTION,
    BOILERPLATE,
    ABOUT;

    /** Whether sentences of such a part are read for claims. */
    public boolean isRead() {
        return this == HEADLINE || this == DATELINE || this == PARAGRAPH || this == CAPTION;
    }

    /** The name in the output contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
