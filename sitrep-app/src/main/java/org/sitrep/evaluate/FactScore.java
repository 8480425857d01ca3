package org.sitrep.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.evaluate.ComparedClaim.Names;

/**
 * How far two claims state one fact, from 0 to 1: same kind and kindred type, same figures, and the mean over roles and
 * place. A role or figure that was not marked counts as a part that failed. Below {@value #ENOUGH} it is another fact.
 */
final class FactScore {

    private static final double ENOUGH = 0.6;
    private static final List<String> INVENTABLE =
            List.of("agent", "target", "subject", "object", "affected", "victim");
    private static final Map<String, List<Set<String>>> KINDRED = Map.of(
            "event",
            List.of(
                    Set.of("battle", "operation"),
                    Set.of("air_strike", "shelling", "explosion", "suicide_bombing"),
                    Set.of("attack", "killing", "abuse", "sexual_violence"),
                    Set.of("abduction", "arrest", "enforced_disappearance"),
                    Set.of("property_destruction", "arson", "looting"),
                    Set.of("surrender", "defection"),
                    Set.of("protest", "riot"),
                    Set.of("agreement", "ceasefire")),
            "control",
            List.of(Set.of("holds", "gained", "expanding"), Set.of("lost", "absent")),
            "affiliation",
            List.of(
                    Set.of("leader_of", "commander_of"),
                    Set.of("member_of", "joined"),
                    Set.of("defected_from", "splinter_of")),
            "presence",
            List.of(Set.of("present", "based", "arrived")));

    private FactScore() {}

    static double of(ComparedClaim marked, ComparedClaim read) {
        boolean figures = marked.numbers().isEmpty() || sameFigure(marked.numbers(), read.numbers());
        if (!marked.kind().equals(read.kind()) || !kindred(marked, read) || !figures) {
            return 0;
        }
        List<Double> parts = parts(marked, read);
        if (parts.isEmpty()) {
            parts.add(1.0);
        }
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        double score = sum / (parts.size() + invented(marked, read));
        return score < ENOUGH ? 0 : score;
    }

    private static List<Double> parts(ComparedClaim marked, ComparedClaim read) {
        List<Double> parts = new ArrayList<>();
        marked.roles().forEach((role, fillers) -> {
            if (!fillers.isEmpty()) {
                parts.add(harmony(fillers, read.fillers(role)));
            }
        });
        if (!marked.numbers().isEmpty()) {
            parts.add(1.0);
        }
        if (!marked.places().isEmpty()) {
            parts.add(Resemblance.between(marked.places(), read.places()) ? 1.0 : 0.0);
        }
        return parts;
    }

    /** The harmonic mean of precision and recall over the participants of a role. */
    private static double harmony(List<Names> marked, List<Names> read) {
        List<Names> left = new ArrayList<>(read);
        int found = 0;
        for (Names wanted : marked) {
            int at = firstLike(wanted, left);
            if (at >= 0) {
                left.remove(at);
                found++;
            }
        }
        return found == 0 ? 0 : 2.0 * found / (marked.size() + read.size());
    }

    private static int firstLike(Names wanted, List<Names> read) {
        for (int i = 0; i < read.size(); i++) {
            if (Resemblance.between(wanted, read.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean kindred(ComparedClaim marked, ComparedClaim read) {
        return marked.type().equals(read.type())
                || KINDRED.getOrDefault(marked.kind(), List.of()).stream()
                        .anyMatch(group -> group.contains(marked.type()) && group.contains(read.type()));
    }

    /** One bound is the same, or one number is and either side gives it as its best. */
    private static boolean sameFigure(Map<String, Double> marked, Map<String, Double> read) {
        boolean sameBound =
                marked.entrySet().stream().anyMatch(bound -> bound.getValue().equals(read.get(bound.getKey())));
        Set<Double> shared = new HashSet<>(marked.values());
        shared.retainAll(read.values());
        return sameBound || !shared.isEmpty() && (marked.containsKey("best") || read.containsKey("best"));
    }

    private static long invented(ComparedClaim marked, ComparedClaim read) {
        long roles = INVENTABLE.stream()
                .filter(role ->
                        !read.fillers(role).isEmpty() && marked.fillers(role).isEmpty())
                .count();
        return roles + (marked.numbers().isEmpty() && !read.numbers().isEmpty() ? 1 : 0);
    }
}
