package org.sitrep.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimTime;

/**
 * The day of a running account: an act told right after another, in the same paragraph and at the same place, was done
 * on the same day. Tolls are not read so: whoever gives one may count more than that day.
 */
final class DayOfScene {

    private static final int DAY = 1;

    /** What acts leave behind them on the spot. */
    private static final Set<String> LOSSES = Set.of("housing", "food");

    private final ClaimContext context;
    private final Setting setting;

    DayOfScene(ClaimContext context) {
        this.context = context;
        this.setting = new Setting(context);
    }

    void give(List<Draft> drafts) {
        Map<Integer, List<Draft>> dated = drafts.stream()
                .filter(draft -> (isScene(draft) || isArrival(draft))
                        && draft.time.filter(DayOfScene::isDay).isPresent())
                .collect(Collectors.groupingBy(draft -> draft.sentence.index()));
        drafts.stream()
                .filter(draft -> draft.time.isEmpty() && isScene(draft) && !isOfAnotherTime(draft))
                .forEach(draft -> draft.time = day(draft, dated));
    }

    private Optional<ClaimTime> day(Draft draft, Map<Integer, List<Draft>> dated) {
        int at = draft.sentence.index();
        List<ClaimTime> days = Stream.of(at - 1, at)
                .flatMap(sentence -> dated.getOrDefault(sentence, List.of()).stream())
                .filter(before -> before.sentence != draft.sentence || before.head < draft.head)
                .filter(before -> context.passage().isOnePart(before.sentence, draft.sentence))
                .filter(before -> isOnOneSpot(before, draft) || isGoingOn(before, draft))
                .flatMap(before -> before.time.stream())
                .toList();
        boolean one = days.stream().map(ClaimTime::start).distinct().count() == 1;
        return one ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static boolean isScene(Draft draft) {
        boolean act = Incidents.isViolent(draft) || draft.kind == ClaimKind.IMPACT && LOSSES.contains(draft.type);
        return act && Incidents.happened(draft) && !draft.background;
    }

    /** "On 4 May fighters entered Gao": what follows is what they did there. */
    private static boolean isArrival(Draft draft) {
        return draft.kind == ClaimKind.PRESENCE && draft.type.equals("arrived") && !draft.background;
    }

    /** "They set fire to the shops": the next sentence goes on with those who came or struck. */
    private boolean isGoingOn(Draft before, Draft draft) {
        int subject = context.arguments(draft.sentence).surfaceSubject(draft.head);
        return before.sentence.index() == draft.sentence.index() - 1
                && subject >= 0
                && draft.sentence.token(subject).lower().matches("they|he|she|it")
                && (draft.place.isEmpty() || before.place.isEmpty() || isOnOneSpot(before, draft));
    }

    private static boolean isOfAnotherTime(Draft draft) {
        return TimeOfClaim.isPresent(draft.sentence, draft.head)
                || ToldApart.of(draft.sentence, draft.head).isApart()
                || Governance.chain(draft.sentence, draft.head).stream()
                        .anyMatch(word ->
                                !TimeGovernance.opening(draft.sentence, word).isEmpty()
                                        && draft.sentence.token(word).isVerb());
    }

    private boolean isOnOneSpot(Draft before, Draft draft) {
        boolean same = before.place.isPresent()
                && before.place.map(place -> place.text()).equals(draft.place.map(place -> place.text()));
        return same
                || setting.place(before).isPresent() && setting.place(before).equals(setting.place(draft));
    }

    private static boolean isDay(ClaimTime time) {
        return time.precision() == DAY && time.start().isPresent() && time.end().isPresent();
    }
}
