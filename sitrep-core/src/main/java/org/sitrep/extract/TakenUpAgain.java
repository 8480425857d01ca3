package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.claim.Role;
import org.sitrep.extract.Sufferers.Sufferer;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

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

    private static final Set<String> FURTHER = Set.of("also", "later", "meanwhile", "elsewhere", "again", "similarly");
    private static final Set<String> WORDED_FULLY = Set.of("nmod", "acl", "acl:relcl", "appos", "compound", "flat");
    private static final String ANOTHER = "another-one";

    private final ClaimContext context;
    private final Setting setting;
    private final Sufferers sufferers;
    private final Perpetrators perpetrators;

    TakenUpAgain(ClaimContext context) {
        this.context = context;
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
        Sentence sentence = act.sentence;
        Token head = sentence.token(act.head);
        boolean series =
                head.tag().equals("NNS") && sentence.child(act.head, "det").isEmpty();
        boolean onlyAimed = sentence.children(act.head, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
        return !series
                && !onlyAimed
                && !hasNewMeans(act)
                && sentence.children(act.head, "amod", "advmod", "det").stream()
                        .map(word -> sentence.token(word).lower())
                        .noneMatch(word -> FURTHER.contains(word)
                                || context.codebook().list(ANOTHER).contains(word));
    }

    /** "A bomb went off": not what an act told of before was done with. */
    static boolean hasNewMeans(Draft act) {
        return means(act).anyMatch(noun -> isNew(act.sentence, noun));
    }

    private static Stream<Integer> means(Draft act) {
        return act.heads.getOrDefault(Role.INSTRUMENT, List.of()).stream();
    }

    /** "A bomb", "two bombs", "another device": not the one told of before. */
    private static boolean isNew(Sentence sentence, int noun) {
        return sentence.children(noun, "det", "nummod").stream()
                .anyMatch(word ->
                        !Sufferers.DEFINITE.contains(sentence.token(word).lower()));
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
                && !befellOthers(later, earlier);
    }

    private boolean befellOthers(List<Draft> later, List<Draft> earlier) {
        Set<String> now = named(later);
        Set<String> before = new HashSet<>(named(earlier));
        return !now.isEmpty() && !before.isEmpty() && now.stream().noneMatch(before::contains);
    }

    private Set<String> named(List<Draft> incident) {
        return incident.stream()
                .flatMap(draft -> sufferers.of(draft).stream())
                .filter(Sufferer::named)
                .map(Sufferer::key)
                .collect(Collectors.toSet());
    }
}
