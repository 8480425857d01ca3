package org.sitrep.extract;

import java.util.stream.Stream;
import org.sitrep.mention.PlaceMention;
import org.sitrep.text.Span;

/** Places that belong to the saying and not to what is said: where a speaker spoke or sits. */
final class SaidWhere {

    private final ClaimContext context;

    SaidWhere(ClaimContext context) {
        this.context = context;
    }

    boolean isOfSaying(PlaceMention place) {
        return context.attributions().stream()
                .anyMatch(said -> said.place().filter(place::equals).isPresent()
                        || Stream.concat(said.source().stream(), said.cue().stream())
                                .anyMatch((Span span) -> span.contains(place.span())));
    }
}
