package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.extract.Sufferers.Sufferer;
import org.sitrep.syntax.Sentence;

/**
 * Acts whose sufferers are not told, or only by words for those told of before ("they fired at him", "the two men were
 * shot"), take up the happening of their sort that was told last, unless day, place, doers or sufferers tell the two
 * apart. "Attacks", "another attack" and "also attacked" take up nothing.
 */
final class TakenUpAgain {

    private static final Map<String, String> SORT = Map.ofEntries(
            Map.entry("attack", "force"),
            Map.entry("killing", "force"),
            Map.entry("battle", "force"),
            Map.entry("shelling", "force"),
            Map.entry("air_strike", "force"),
            Map.entry("abuse", "force"),
            Map.entry("sexual_violence", "force"),
            Map.entry("explosion", "blast"),
            Map.entry("suicide_bombing", "blast"),
            Map.entry("abduction", "taking"),
            Map.entry("enforced_disappearance", "taking"),
            Map.entry("property_destruction", "ruin"),
            Map.entry("arson", "ruin"));

    private static final Set<String> WORDED_FULLY = Set.of("nmod", "acl", "acl:relcl", "appos", "compound", "flat");

    private final OneMore oneMore;
    private final Setting setting;
    private final Sufferers sufferers;
    private final Perpetrators perpetrators;

    TakenUpAgain(ClaimContext context) {
        this.oneMore = new OneMore(context);
        this.setting = new Setting(context);
        this.sufferers = new Sufferers(context);
        this.perpetrators = new Perpetrators(context);
    }

    /** The incidents with those joined that tell of one; in text order, like those given. */
    List<List<Draft>> joined(List<List<Draft>> incidents) {
        List<List<Draft>> result = new ArrayList<>();
        Map<String, List<Draft>> lastOfSort = new HashMap<>();
        for (List<Draft> incident : incidents) {
            Set<String> sorts = sorts(incident);
            List<Draft> last = sorts.size() == 1 ? lastOfSort.getOrDefault(only(sorts), List.of()) : List.of();
            if (last.isEmpty() || !takesUp(incident) || !agree(incident, last)) {
                List<Draft> apart = new ArrayList<>(incident);
                result.add(apart);
                sorts.forEach(sort -> lastOfSort.put(sort, apart));
            } else {
                last.addAll(incident);
            }
        }
        return result;
    }

    private static String only(Set<String> sorts) {
        return sorts.iterator().next();
    }

    private static Set<String> sorts(List<Draft> incident) {
        return incident.stream()
                .filter(Incidents::isAct)
                .map(act -> SORT.getOrDefault(act.type, act.type))
                .collect(Collectors.toSet());
    }

    private boolean takesUp(List<Draft> incident) {
        return incident.stream().noneMatch(draft -> draft.background)
                && incident.stream().filter(Incidents::isAct).allMatch(act -> Incidents.isViolent(act) && isSame(act))
                && incident.stream().allMatch(this::befallsKnownOnes);
    }

    /** Whether an act is not worded as one more. */
    private boolean isSame(Draft act) {
        boolean onlyAimed = act.sentence.children(act.head, "mark").stream()
                .anyMatch(mark -> act.sentence.token(mark).tag().equals("TO"));
        return !onlyAimed && !oneMore.is(act);
    }

    private boolean befallsKnownOnes(Draft draft) {
        return draft.befallenHeads().stream().allMatch(head -> isKnown(draft.sentence, head));
    }

    /** "Him", "the two men", "the building"; not "the mayor of Gao" or "the Swiss embassy", which say who or what. */
    private static boolean isKnown(Sentence sentence, int head) {
        if (sentence.token(head).isPronoun()) {
            return true;
        }
        return sentence.token(head).tag().matches("NNS?")
                && sentence.children(head, "det", "nmod:poss").stream()
                        .anyMatch(word ->
                                Sufferers.DEFINITE.contains(sentence.token(word).lower()))
                && sentence.children(head, WORDED_FULLY.toArray(String[]::new)).isEmpty();
    }

    private boolean agree(List<Draft> later, List<Draft> earlier) {
        return later.stream()
                        .allMatch(one -> earlier.stream()
                                .allMatch(other -> setting.agrees(one, other) && !perpetrators.differ(one, other)))
                && !Sufferers.areOthers(named(later), named(earlier));
    }

    private Set<String> named(List<Draft> incident) {
        return incident.stream()
                .flatMap(draft -> sufferers.of(draft).stream())
                .filter(Sufferer::named)
                .map(Sufferer::key)
                .collect(Collectors.toSet());
    }
}
