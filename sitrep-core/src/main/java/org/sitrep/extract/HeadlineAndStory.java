package org.sitrep.extract;

import java.util.List;
import org.sitrep.report.PartKind;
import org.sitrep.text.Span;

/**
 * A headline tells of the happening that the text opens with: an arrest there is the arrest of the first sentences, an
 * act of violence the violence of the first sentences, unless different people are said to have suffered or done it.
 */
final class HeadlineAndStory implements IncidentReading {

    /** How many sentences behind the headline a text still opens. */
    private static final int OPENING = 3;

    private final Sufferers sufferers;
    private final Perpetrators perpetrators;
    private final List<Span> headlines;

    HeadlineAndStory(ClaimContext context, Sufferers sufferers, Perpetrators perpetrators) {
        this.sufferers = sufferers;
        this.perpetrators = perpetrators;
        this.headlines = context.passage().report().parts().stream()
                .filter(part -> part.kind() == PartKind.HEADLINE)
                .map(part -> part.span())
                .toList();
    }

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        return isInHeadline(earlier)
                && !isInHeadline(later)
                && Incidents.distance(later, earlier) <= OPENING
                && areAlike(later, earlier)
                && !sufferers.differ(later, earlier)
                && !perpetrators.differ(later, earlier);
    }

    private boolean isInHeadline(Draft draft) {
        return headlines.stream().anyMatch(headline -> headline.contains(draft.trigger()));
    }

    private static boolean areAlike(Draft later, Draft earlier) {
        return later.type.equals(earlier.type) || Incidents.isViolent(later) && Incidents.isViolent(earlier);
    }
}
