package org.sitrep.fuse;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/**
 * Whether a hospital, a school or a road is open: one voice says that it is shut or cut, another that it is open. What
 * is reopened was shut before.
 */
final class OpeningRelations implements RelationReading {

    private static final int NEIGHBOURS = 12;

    private static final Set<String> SHUT = Set.of("shut", "blocked");

    private static final Pattern AGAIN =
            Pattern.compile("\\breopen|\\bagain\\b|\\bback\\b|\\bresum", Pattern.CASE_INSENSITIVE);

    private final Voices voices;

    OpeningRelations(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<Relation> read(CaseMatter matter) {
        Map<String, List<CaseClaim>> byPlace = new TreeMap<>();
        for (CaseClaim claim : matter.claims()) {
            if (isOfOneThing(claim)) {
                claim.scene()
                        .filter(Scene::isSpot)
                        .ifPresent(scene -> byPlace.computeIfAbsent(
                                        claim.type() + " " + scene.key(), key -> new ArrayList<>())
                                .add(claim));
            }
        }
        List<Relation> relations = new ArrayList<>();
        for (List<CaseClaim> claims : byPlace.values()) {
            List<CaseClaim> sorted =
                    claims.stream().sorted(Comparator.naturalOrder()).toList();
            for (int i = 0; i < sorted.size(); i++) {
                for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + NEIGHBOURS); j++) {
                    relation(sorted.get(i), sorted.get(j)).ifPresent(relations::add);
                }
            }
        }
        return relations;
    }

    private static boolean isOfOneThing(CaseClaim claim) {
        return claim.kind() == ClaimKind.IMPACT
                && claim.figure().isEmpty()
                && claim.isActual()
                && SHUT.contains(claim.attributes().getOrDefault("status", ""));
    }

    private Optional<Relation> relation(CaseClaim first, CaseClaim second) {
        CaseClaim shut = first.isDenial() ? second : first;
        CaseClaim open = first.isDenial() ? first : second;
        long later = ChronoUnit.DAYS.between(Hold.toldFor(shut), Hold.toldFor(open));
        boolean rival = first.isDenial() != second.isDenial()
                && Math.abs(later) <= ControlRelations.ONE_STATE_IN_DAYS
                && !(later >= 0 && AGAIN.matcher(open.citation().words()).find())
                && areOneThing(first, second)
                && !voices.same(first, second)
                && !Voices.sameLine(first, second);
        return rival
                ? Optional.of(new Relation(
                        first.id(),
                        second.id(),
                        RelationType.CONTRADICTS,
                        "whether it is open",
                        "shut (" + FigureWords.who(shut) + "); open (" + FigureWords.who(open) + ")"))
                : Optional.empty();
    }

    /** "The hospital" and "Tamba hospital"; of two roads in one town those that lead to the same place. */
    private static boolean areOneThing(CaseClaim first, CaseClaim second) {
        Set<String> shared = nouns(first);
        shared.retainAll(nouns(second));
        Set<String> names = names(first);
        names.retainAll(names(second));
        boolean road = first.type().equals("aid_access");
        return !shared.isEmpty() && (!road || !names.isEmpty());
    }

    private static Set<String> nouns(CaseClaim claim) {
        Set<String> nouns = new HashSet<>();
        words(claim)
                .filter(word -> word.matches("\\p{Ll}{4,}") && !word.equals("between"))
                .forEach(nouns::add);
        return nouns;
    }

    private static Set<String> names(CaseClaim claim) {
        Set<String> names = new HashSet<>();
        words(claim)
                .filter(word -> word.matches("\\p{Lu}.{2,}") && !word.equals("The"))
                .forEach(names::add);
        return names;
    }

    private static Stream<String> words(CaseClaim claim) {
        return claim.parties(Role.AFFECTED).stream()
                .flatMap(party -> Pattern.compile("[^\\p{L}]+").splitAsStream(party.words()));
    }
}
