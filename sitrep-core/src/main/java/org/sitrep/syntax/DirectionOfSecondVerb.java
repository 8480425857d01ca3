package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "Three men were arrested and taken to a prison in Goma": a phrase of direction right behind the second of two verbs
 * belongs to that verb alone, and the whereabouts behind its noun to the noun.
 */
final class DirectionOfSecondVerb implements TreeRepair {

    private static final Set<String> DIRECTIONS = Set.of("to", "into", "onto", "towards", "toward");
    private static final Set<String> WHEREABOUTS = Set.of("in", "at", "near", "outside");

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 1; verb < tree.size() - 2; verb++) {
            int first = tree.governor(verb);
            if (!tree.has(verb, "conj") || !tree.token(verb).isVerb() || first < 0 || first > verb) {
                continue;
            }
            int second = verb;
            goal(tree, first, second).ifPresent(goal -> {
                tree.attach(goal, second, "obl");
                behind(tree, goal, first, second).ifPresent(place -> tree.attach(place, goal, "nmod"));
            });
        }
    }

    /** The noun of the phrase right behind the second verb. */
    private static Optional<Integer> goal(DependencyTree tree, int first, int second) {
        return Stream.of(first, second)
                .flatMap(verb -> tree.children(verb, "obl").stream())
                .filter(noun -> opensWith(tree, noun, second + 1, DIRECTIONS))
                .findFirst();
    }

    private static Optional<Integer> behind(DependencyTree tree, int goal, int first, int second) {
        return Stream.of(first, second)
                .flatMap(verb -> tree.children(verb, "obl").stream())
                .filter(noun -> !CalendarNames.isDayOrMonth(tree.token(noun).lower()))
                .filter(noun -> tree.token(noun).tag().startsWith("NNP"))
                .filter(noun -> opensWith(tree, noun, goal + 1, WHEREABOUTS))
                .findFirst();
    }

    private static boolean opensWith(DependencyTree tree, int noun, int at, Set<String> prepositions) {
        return tree.children(noun, "case").stream()
                .anyMatch(marker ->
                        marker == at && prepositions.contains(tree.token(marker).lower()));
    }
}
