package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.QuantityMention;

/**
 * News first says what somebody is and then who it is: "A photographer was arrested in Gao. Adam Bello was held for ten
 * hours." An act of the same sort soon after, on somebody named and on as many people, is the act told before.
 */
final class NamedAfterDescription implements IncidentReading {

    private static final int BACK = 3;

    /** How many sentences of a report, its headline among them, tell what somebody is before telling who. */
    private static final int OPENING = 4;

    /** Types of claim that tell of one sort of act. */
    private static final List<Set<String>> SORTS = List.of(
            Incidents.CUSTODY,
            Incidents.ABDUCTION,
            Set.of("killing", "killed"),
            Set.of("abuse"),
            Set.of("sexual_violence"));

    private final ClaimContext context;
    private final Perpetrators perpetrators;

    NamedAfterDescription(ClaimContext context, Perpetrators perpetrators) {
        this.context = context;
        this.perpetrators = perpetrators;
    }

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        int distance = later.sentence.index() - earlier.sentence.index();
        return distance > 0
                && distance <= BACK
                && earlier.sentence.index() < OPENING
                && SORTS.stream().anyMatch(sort -> sort.contains(later.type) && sort.contains(earlier.type))
                && areAllNamed(later)
                && described(earlier)
                        .filter(number -> number == later.befallen().size())
                        .isPresent()
                && !perpetrators.differ(later, earlier);
    }

    private static boolean areAllNamed(Draft draft) {
        return !draft.befallen().isEmpty()
                && draft.befallen().stream()
                        .allMatch(filler -> filler.mention()
                                .filter(NamedAfterDescription::isPersonByName)
                                .isPresent());
    }

    private static boolean isPersonByName(Mention mention) {
        return mention instanceof PersonMention person && person.form() == Form.NAME;
    }

    /** How many people a claim tells of without naming or having named them: "a photographer", "two nuns". */
    private Optional<Integer> described(Draft draft) {
        List<Integer> heads = heads(draft);
        if (heads.size() != 1 || !draft.sentence.token(heads.get(0)).tag().matches("NNS?")) {
            return Optional.empty();
        }
        int head = heads.get(0);
        boolean one = draft.sentence.children(head, "det").stream()
                .anyMatch(word -> draft.sentence.token(word).lower().matches("an?"));
        Optional<Integer> count = context.tests()
                .count(draft.sentence, head)
                .map(QuantityMention::count)
                .filter(CountEstimate::isNumber)
                .flatMap(CountEstimate::best)
                .map(Number::intValue);
        return one ? Optional.of(1) : count;
    }

    private static List<Integer> heads(Draft draft) {
        return draft.befallenHeads().stream()
                .map(head -> NounPhrase.contentHead(draft.sentence, head))
                .toList();
    }
}
