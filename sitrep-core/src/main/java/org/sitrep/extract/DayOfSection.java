package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.report.Part;
import org.sitrep.syntax.Sentence;

/**
 * The day of an entry of a list of incidents: "2 May - Kodo. Gunmen shot two farmers", or a line "Monday, 3 May" above
 * the account of that day. Only a report with several such entries is read so.
 */
final class DayOfSection {

    private static final int DAY = 1;

    private final ClaimContext context;
    private final SectionHeadings headings;
    private final List<Optional<TimeMention>> sections = new ArrayList<>();
    private final boolean isList;

    private Optional<TimeMention> day = Optional.empty();
    private Optional<Part> entry = Optional.empty();

    DayOfSection(ClaimContext context) {
        this.context = context;
        this.headings = new SectionHeadings(context);
        int dated = 0;
        for (Sentence sentence : context.passage().sentences()) {
            dated += open(sentence) ? 1 : 0;
            boolean inside = entry.isEmpty() || entry.equals(headings.part(sentence));
            sections.add(day.filter(time -> inside));
        }
        this.isList = dated > 1;
    }

    void give(List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> isList && isOpen(draft) && happened(draft))
                .forEach(draft -> sections.get(draft.sentence.index()).ifPresent(time -> setOn(draft, time)));
    }

    private static boolean isOpen(Draft draft) {
        return draft.time.isEmpty() || HourOfScene.hasHourOnly(draft);
    }

    private void setOn(Draft draft, TimeMention time) {
        draft.time = Optional.of(context.timeOf(time));
        if (time.sentence() != draft.sentence.index()) {
            draft.moreEvidence.add(time.span());
        }
    }

    private static boolean happened(Draft draft) {
        return PlaceOfWitness.isOfOneSpot(draft)
                && Incidents.happened(draft)
                && !TimeOfClaim.isPresent(draft.sentence, draft.head);
    }

    /** Whether a sentence opens an entry with its day; a heading without a day or place ends the last one. */
    private boolean open(Sentence sentence) {
        Optional<TimeMention> told =
                headings.isInText(sentence) && headings.isOfNames(sentence) ? dayOf(sentence) : Optional.empty();
        if (told.isPresent()) {
            day = told;
            entry = headings.isLine(sentence) ? Optional.empty() : headings.part(sentence);
        } else if (headings.isHeading(sentence) && !namesPlace(sentence)) {
            day = Optional.empty();
        }
        return told.isPresent();
    }

    private Optional<TimeMention> dayOf(Sentence sentence) {
        List<TimeMention> times = context.mentions().in(sentence.index(), TimeMention.class);
        return times.size() == 1 && times.get(0).precision() == DAY ? Optional.of(times.get(0)) : Optional.empty();
    }

    private boolean namesPlace(Sentence sentence) {
        return !context.mentions().in(sentence.index(), PlaceMention.class).isEmpty();
    }
}
