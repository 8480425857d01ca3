package org.sitrep.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "On Monday rebels attacked a convoy": a day or month without a comma behind it is no part of the subject's name. The
 * day becomes the phrase of time, the noun the subject.
 */
final class DayBeforeSubject implements TreeRepair {

    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "by", "since", "until", "before", "after", "at");
    private static final Set<String> PARTS_OF_TIME =
            Set.of("morning", "afternoon", "evening", "night", "noon", "midnight", "day", "week", "month", "year");
    /** Times of day that need no article: "By night the rebels hold the road". */
    private static final Set<String> HOURS = GrammarWords.of("hour");

    private static final String[] INSIDE = {"compound", "nummod", "amod", "det", "nmod:tmod", "dep"};

    @Override
    public void repair(DependencyTree tree) {
        for (int noun = 0; noun < tree.size(); noun++) {
            int head = noun;
            if (!isSubjectTakenForTime(tree, noun)) {
                continue;
            }
            Optional<Integer> preposition = preposition(tree, noun);
            preposition
                    .flatMap(before -> lastOfTime(tree, before))
                    .filter(time -> time < head)
                    .ifPresent(time -> split(tree, head, preposition.get(), time));
        }
    }

    private static boolean isSubjectTakenForTime(DependencyTree tree, int noun) {
        int verb = tree.governor(noun);
        return tree.has(noun, "obl", "obl:tmod")
                && tree.token(noun).isNoun()
                && verb > noun
                && tree.token(verb).isVerb()
                && !PARTS_OF_TIME.contains(tree.token(noun).lower())
                && !CalendarNames.isDayOrMonth(tree.token(noun).lower())
                && tree.children(verb, "nsubj", "nsubj:pass", "csubj").isEmpty();
    }

    private static Optional<Integer> preposition(DependencyTree tree, int noun) {
        List<Integer> cases = tree.children(noun, "case");
        return cases.size() == 1
                        && PREPOSITIONS.contains(tree.token(cases.get(0)).lower())
                ? Optional.of(cases.get(0))
                : Optional.empty();
    }

    /**
     * The last word of the phrase of time that begins behind the preposition: "Monday", "9 February", "Friday night".
     */
    private static Optional<Integer> lastOfTime(DependencyTree tree, int preposition) {
        int at = preposition + 1;
        boolean named = false;
        while (at < tree.size() && isOfTime(tree.token(at))) {
            named |= CalendarNames.isDayOrMonth(tree.token(at).lower())
                    || HOURS.contains(tree.token(at).lower());
            at++;
        }
        return named ? Optional.of(at - 1) : Optional.empty();
    }

    private static boolean isOfTime(Token token) {
        return CalendarNames.isDayOrMonth(token.lower())
                || PARTS_OF_TIME.contains(token.lower())
                || HOURS.contains(token.lower())
                || token.lower().matches("\\d{1,2}|\\d{4}|early|late|last");
    }

    private static void split(DependencyTree tree, int noun, int preposition, int time) {
        int verb = tree.governor(noun);
        tree.attach(time, verb, "obl");
        tree.attach(preposition, time, "case");
        for (int word = preposition + 1; word < time; word++) {
            tree.attach(word, time, tree.has(word, INSIDE) ? "compound" : "dep");
        }
        boolean passive = !tree.children(verb, "aux:pass").isEmpty();
        tree.attach(noun, verb, passive ? "nsubj:pass" : "nsubj");
    }
}
