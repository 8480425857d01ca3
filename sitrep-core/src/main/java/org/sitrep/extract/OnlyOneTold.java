package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.extract.Sufferers.Sufferer;
import org.sitrep.syntax.Sentence;

/**
 * "The attack", "the kidnapping", "the blast destroyed", "died in the blast": a definite noun means the one act of its
 * sort that the report has told of, however long ago. It means none of them if there were several, or if others came to
 * harm in it.
 */
final class OnlyOneTold {

    private static final Set<String> POINTING = Set.of("the", "this", "that");

    /** Words that tell an act from the one told before: "the second attack". */
    private static final String ANOTHER = "another-one";

    /** What else an act of some type may have been called before. */
    private static final Map<String, Set<String>> CALLED_BEFORE = Map.of(
            "attack",
            Set.of("attack", "explosion", "suicide_bombing", "shelling", "air_strike", "killing", "arson", "battle"),
            "explosion",
            Set.of("explosion", "suicide_bombing", "attack"),
            "suicide_bombing",
            Set.of("explosion", "suicide_bombing", "attack"),
            "killing",
            Set.of("killing", "attack"),
            "shelling",
            Set.of("shelling", "attack"),
            "air_strike",
            Set.of("air_strike", "attack"),
            "battle",
            Set.of("battle", "attack"));

    private final ClaimContext context;
    private final TriggerIndex index;
    private final Sufferers sufferers;
    private final Map<String, Set<Integer>> told = new HashMap<>();
    private final List<List<Draft>> incidents = new ArrayList<>();
    private final Map<Draft, Integer> numbers = new HashMap<>();

    OnlyOneTold(ClaimContext context, TriggerIndex index, Sufferers sufferers) {
        this.context = context;
        this.index = index;
        this.sufferers = sufferers;
    }

    /** Notes that a claim tells of an incident; its first claim stands for it. */
    void note(Draft draft, List<Draft> incident) {
        if (Incidents.isAct(draft)) {
            int number = numbers.computeIfAbsent(incident.get(0), first -> {
                incidents.add(incident);
                return incidents.size() - 1;
            });
            told.computeIfAbsent(draft.type, type -> new LinkedHashSet<>()).add(number);
        }
    }

    /** The incident that a claim takes up again by a definite noun. */
    Optional<List<Draft>> meantBy(Draft draft) {
        Set<String> types = typesNamed(draft);
        if (types.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> found = new LinkedHashSet<>();
        types.stream()
                .flatMap(type -> CALLED_BEFORE.getOrDefault(type, Set.of(type)).stream())
                .forEach(type -> found.addAll(told.getOrDefault(type, Set.of())));
        return found.size() == 1
                ? Optional.of(incidents.get(found.iterator().next()))
                        .filter(one -> cameOf(draft) || befellSame(draft, one))
                : Optional.empty();
    }

    /** The types of act that a claim's own noun, or the noun of the act that it came of, may have. */
    private Set<String> typesNamed(Draft draft) {
        Set<String> types = new LinkedHashSet<>();
        if (Incidents.isViolent(draft) && isDefinite(draft.sentence, draft.head)) {
            types.add(draft.type);
        }
        draft.sentence.children(draft.head, "nsubj", "obl", "nmod").stream()
                .filter(noun -> isDefinite(draft.sentence, noun))
                .flatMap(noun -> index.at(draft.sentence, noun).stream())
                .map(TriggerIndex.Hit::rule)
                .filter(rule -> rule.kind() == ClaimKind.EVENT)
                .forEach(rule -> types.add(rule.type()));
        return types;
    }

    /** "The blast damaged two cars", "in the raid they burnt a mill": one act may harm more than was told at first. */
    private boolean cameOf(Draft draft) {
        return !(Incidents.isViolent(draft) && isDefinite(draft.sentence, draft.head));
    }

    private boolean isDefinite(Sentence sentence, int noun) {
        return sentence.token(noun).tag().matches("NNP?")
                && sentence.children(noun, "det").stream()
                        .anyMatch(word -> POINTING.contains(sentence.token(word).lower()))
                && sentence.children(noun, "amod", "nummod", "nmod:poss").stream()
                        .noneMatch(word -> context.codebook()
                                .list(ANOTHER)
                                .contains(sentence.token(word).lower()));
    }

    private boolean befellSame(Draft draft, List<Draft> incident) {
        List<Sufferer> own = sufferers.of(draft);
        List<Sufferer> known =
                incident.stream().flatMap(other -> sufferers.of(other).stream()).toList();
        return own.isEmpty()
                || draft.kind == ClaimKind.CASUALTIES
                || known.isEmpty()
                || own.stream().anyMatch(one -> known.stream().anyMatch(one::isAgain));
    }
}
