package org.sitrep.mention;

import java.util.List;
import org.sitrep.text.ContentHash;
import org.sitrep.text.Span;

/** Something a report names, as found in the text; what is meant by it is said elsewhere. */
public sealed interface Mention
        permits ActorMention, PersonMention, PlaceMention, OutletMention, TimeMention, QuantityMention {

    Anchor anchor();

    /** The kind's name in the output contract. */
    String kind();

    default Span span() {
        return anchor().span();
    }

    default Span head() {
        return anchor().head();
    }

    default int sentence() {
        return anchor().sentence();
    }

    /** Index of the head token in its sentence. */
    default int token() {
        return anchor().token();
    }

    /** A hash of report, kind and span. */
    default String id(String reportId) {
        return ContentHash.id(
                "m", List.of(reportId, kind(), Integer.toString(span().start()), Integer.toString(span().end())));
    }
}
