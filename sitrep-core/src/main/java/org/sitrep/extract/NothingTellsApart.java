package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Quantity;
import org.sitrep.extract.Sufferers.Sufferer;
import org.sitrep.mention.CountEstimate;
import org.sitrep.syntax.Sentence;

/**
 * Happenings of one sort told within a few sentences are one, if nothing in the words tells them apart: neither place
 * nor time, neither those who did it nor those who suffered it, no figure, and no word such as "another" or "also".
 */
final class NothingTellsApart {

    /** How many sentences further an account may go on about one happening without taking it up by a word. */
    private static final int NEAR = 3;

    private static final Map<String, String> SORT = Map.of(
            "killed", "killing",
            "captured", "arrest",
            "abducted", "abduction");

    private static final Set<String> FURTHER = Set.of("also", "later", "meanwhile", "elsewhere", "again", "similarly");
    private static final String ANOTHER = "another-one";

    private final ClaimContext context;
    private final Setting setting;
    private final Sufferers sufferers;
    private final Perpetrators perpetrators;

    NothingTellsApart(ClaimContext context) {
        this.context = context;
        this.setting = new Setting(context);
        this.sufferers = new Sufferers(context);
        this.perpetrators = new Perpetrators(context);
    }

    /** The incidents with those joined that tell of one; in text order, like those given. */
    List<List<Draft>> joined(List<List<Draft>> incidents) {
        List<List<Draft>> result = new ArrayList<>();
        for (List<Draft> incident : incidents) {
            Optional<List<Draft>> same = isWordedAsOneMore(incident)
                    ? Optional.empty()
                    : result.stream()
                            .filter(earlier -> isNearOfOneSort(incident, earlier) && areAlike(incident, earlier))
                            .reduce((first, second) -> second);
            same.ifPresentOrElse(earlier -> earlier.addAll(incident), () -> result.add(new ArrayList<>(incident)));
        }
        return result;
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
        return incident.stream()
                .anyMatch(draft -> isSeries(draft)
                        || TakenUpAgain.hasNewMeans(draft)
                        || isAnother(words(draft.sentence, draft.head))
                        || isAnother(participants(draft).flatMap(head -> words(draft.sentence, head))));
    }

    private boolean isAnother(Stream<String> words) {
        return words.anyMatch(word ->
                FURTHER.contains(word) || context.codebook().list(ANOTHER).contains(word));
    }

    /** "Arrests", "attacks": more than one. */
    private static boolean isSeries(Draft draft) {
        return draft.kind == ClaimKind.EVENT
                && draft.sentence.token(draft.head).tag().equals("NNS")
                && draft.sentence.child(draft.head, "det").isEmpty();
    }

    private static Stream<String> words(Sentence sentence, int head) {
        return sentence.children(head, "amod", "advmod", "det").stream()
                .map(word -> sentence.token(word).lower());
    }

    private static Stream<Integer> participants(Draft draft) {
        return Stream.concat(
                draft.heads.values().stream().flatMap(List::stream),
                draft.sentence.children(draft.head, "nsubj", "nsubj:pass").stream());
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
        return areOthers(keys(first, true), keys(second, true)) || areOthers(keys(first, false), keys(second, false));
    }

    private static Set<String> keys(List<Sufferer> sufferers, boolean named) {
        return sufferers.stream()
                .filter(sufferer -> sufferer.named() == named)
                .map(Sufferer::key)
                .collect(Collectors.toSet());
    }

    private static boolean areOthers(Set<String> first, Set<String> second) {
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }
}
