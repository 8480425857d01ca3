package org.sitrep.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimTime;
import org.sitrep.syntax.Sentence;

/**
 * The day of an act that a report names again to count from it: that of the same sentence or, for "the attack", that of
 * the nearest sentence before which tells of such an act, if it tells of one day.
 */
final class DayOfAct {

    /** How many sentences back "the attack" may point. */
    private static final int BACK = 4;

    private static final int DAY = 1;
    private static final Set<String> POINTING = Set.of("the", "this", "that");
    private static final String ANY_VIOLENCE = "attack";

    private final TriggerIndex index;

    DayOfAct(TriggerIndex index) {
        this.index = index;
    }

    Optional<LocalDate> of(Sentence sentence, int event, List<Draft> dated) {
        Optional<LocalDate> own = only(dated.stream()
                .filter(draft -> draft.sentence == sentence && draft.phrase.get(event))
                .toList());
        boolean pointsBack = sentence.children(event, "det").stream()
                .anyMatch(word -> POINTING.contains(sentence.token(word).lower()));
        if (own.isPresent() || !pointsBack) {
            return own;
        }
        Set<String> types = index.at(sentence, event).stream()
                .filter(hit -> hit.rule().kind() == ClaimKind.EVENT)
                .map(hit -> hit.rule().type())
                .collect(Collectors.toSet());
        List<Draft> such = dated.stream()
                .filter(draft ->
                        draft.sentence.index() < sentence.index() && draft.sentence.index() >= sentence.index() - BACK)
                .filter(draft -> isSuch(draft, types))
                .toList();
        Optional<Integer> nearest =
                such.stream().map(draft -> draft.sentence.index()).max(Comparator.naturalOrder());
        return nearest.flatMap(at ->
                only(such.stream().filter(draft -> draft.sentence.index() == at).toList()));
    }

    private static boolean isSuch(Draft draft, Set<String> types) {
        return draft.kind == ClaimKind.EVENT
                && (types.contains(draft.type) || types.contains(ANY_VIOLENCE) && Incidents.isViolent(draft));
    }

    private static Optional<LocalDate> only(List<Draft> drafts) {
        List<LocalDate> days =
                drafts.stream().flatMap(draft -> day(draft).stream()).distinct().toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    static Optional<LocalDate> day(Draft draft) {
        return draft.time.filter(time -> time.precision() == DAY).flatMap(ClaimTime::start);
    }
}
