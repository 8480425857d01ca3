package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitrep.claim.Quantity;
import org.sitrep.extract.Sufferers.Sufferer;
import org.sitrep.mention.CountEstimate;

/**
 * Happenings of one sort told within a few sentences are one, if nothing in the words tells them apart: neither place
 * nor time, neither those who did it nor those who suffered it, no figure, and no word such as "another" or "also".
 */
final class NothingTellsApart {

    /** How many sentences further an account may go on about one happening without taking it up by a word. */
    private static final int NEAR = 3;

    private static final int APART = -1;

    private static final Map<String, String> SORT = Map.of(
            "killed", "killing",
            "captured", "arrest",
            "abducted", "abduction");

    private final OneMore oneMore;
    private final Setting setting;
    private final Sufferers sufferers;
    private final Perpetrators perpetrators;

    NothingTellsApart(ClaimContext context) {
        this.oneMore = new OneMore(context);
        this.setting = new Setting(context);
        this.sufferers = new Sufferers(context);
        this.perpetrators = new Perpetrators(context);
    }

    /** The incidents with those joined that tell of one; in text order, like those given. */
    List<List<Draft>> joined(List<List<Draft>> incidents) {
        List<List<Draft>> result = new ArrayList<>();
        Map<Integer, Set<Integer>> toldIn = new HashMap<>();
        for (List<Draft> incident : incidents) {
            int place = isWordedAsOneMore(incident) ? APART : lastAlike(incident, result, toldIn);
            if (place == APART) {
                result.add(new ArrayList<>(incident));
            } else {
                result.get(place).addAll(incident);
            }
            int joined = place == APART ? result.size() - 1 : place;
            incident.forEach(draft -> toldIn.computeIfAbsent(draft.sentence.index(), sentence -> new TreeSet<>())
                    .add(joined));
        }
        return result;
    }

    /** The last of the incidents told near by that is the same, by its place in the list. */
    private int lastAlike(List<Draft> incident, List<List<Draft>> result, Map<Integer, Set<Integer>> toldIn) {
        return incident.stream()
                .flatMap(draft -> IntStream.rangeClosed(draft.sentence.index() - NEAR, draft.sentence.index() + NEAR)
                        .boxed())
                .distinct()
                .flatMap(sentence -> toldIn.getOrDefault(sentence, Set.of()).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .filter(place -> isNearOfOneSort(incident, result.get(place)) && areAlike(incident, result.get(place)))
                .findFirst()
                .orElse(APART);
    }

    private static boolean isNearOfOneSort(List<Draft> later, List<Draft> earlier) {
        return later.stream()
                .anyMatch(one -> earlier.stream()
                        .anyMatch(other -> sort(one).equals(sort(other)) && Incidents.distance(one, other) <= NEAR));
    }

    private static String sort(Draft draft) {
        return SORT.getOrDefault(draft.type, draft.type);
    }

    private boolean isWordedAsOneMore(List<Draft> incident) {
        return incident.stream().anyMatch(draft -> oneMore.is(draft) || oneMore.hasFurtherParticipant(draft));
    }

    private boolean areAlike(List<Draft> later, List<Draft> earlier) {
        return later.stream()
                .allMatch(one -> earlier.stream()
                        .allMatch(other -> one.background == other.background
                                && setting.agrees(one, other)
                                && !perpetrators.differ(one, other)
                                && !haveOtherFigure(one, other)
                                && !befellOthers(one, other)));
    }

    private static boolean haveOtherFigure(Draft one, Draft other) {
        Optional<CountEstimate> first = one.quantity.map(Quantity::count);
        Optional<CountEstimate> second = other.quantity.map(Quantity::count);
        return sort(one).equals(sort(other))
                && first.isPresent()
                && second.isPresent()
                && !first.get().best().equals(second.get().best());
    }

    /** Different names, or different words for those whom an act of one sort befell ("three nuns", "the miners"). */
    private boolean befellOthers(Draft one, Draft other) {
        if (!sort(one).equals(sort(other))) {
            return false;
        }
        List<Sufferer> first = sufferers.of(one);
        List<Sufferer> second = sufferers.of(other);
        return Sufferers.areOthers(keys(first, true), keys(second, true))
                || Sufferers.areOthers(keys(first, false), keys(second, false));
    }

    private static Set<String> keys(List<Sufferer> sufferers, boolean named) {
        return sufferers.stream()
                .filter(sufferer -> sufferer.named() == named)
                .map(Sufferer::key)
                .collect(Collectors.toSet());
    }
}
