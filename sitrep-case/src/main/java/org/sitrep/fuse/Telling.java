package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.resolve.Names;

/**
 * One report's telling of one happening: its claims that share an incident and are of one group of types.
 *
 * @param id one per telling in the case: the incident, the group (an attack and the abductions told with it are two
 *     tellings), and of a telling that people split its part
 * @param group the group of event types
 * @param claims in text order
 * @param scene the firmest place of a claim
 * @param days the firmest days of a claim
 * @param words content words of its sentences
 * @param text its sentences, folded, each word between spaces
 * @param place the name of its scene, folded like the text; empty without a scene
 * @param isPeriod whether it sums up a longer period ("since the beginning of April")
 */
record Telling(
        String id,
        String group,
        List<CaseClaim> claims,
        Optional<Scene> scene,
        Optional<Days> days,
        Set<String> types,
        Set<String> sides,
        Set<String> words,
        String text,
        String place,
        boolean isPeriod)
        implements Comparable<Telling> {

    /** Counted over more days than this, a figure is a sum over a period and no single happening. */
    static final int ONE_HAPPENING_IN_DAYS = 8;

    private static final int SHORTEST_CONTENT_WORD = 5;

    static Telling of(String id, String group, List<CaseClaim> claims) {
        Set<String> types = new TreeSet<>();
        Set<String> sides = new TreeSet<>();
        Set<String> words = new HashSet<>();
        Set<String> sentences = new TreeSet<>();
        for (CaseClaim claim : claims) {
            if (claim.kind() == ClaimKind.EVENT) {
                types.add(claim.type());
            }
            claim.parties(Role.AGENT).forEach(agent -> agent.side().ifPresent(sides::add));
        }
        claims.stream().map(claim -> claim.citation().words()).distinct().forEach(sentence -> {
            sentences.add(spaced(sentence));
            Names.words(sentence).stream()
                    .filter(word -> word.length() >= SHORTEST_CONTENT_WORD)
                    .forEach(words::add);
        });
        Optional<Scene> scene = scene(claims);
        Optional<Days> days = days(claims);
        return new Telling(
                id,
                group,
                List.copyOf(claims),
                scene,
                days,
                types,
                sides,
                words,
                String.join("|", sentences),
                scene.map(where -> spaced(where.name())).orElse(""),
                isPeriod(claims, days));
    }

    private static String spaced(String words) {
        return " " + Names.folded(words) + " ";
    }

    /** Whether its sentences name the place that another telling is set in. */
    boolean namesPlaceOf(Telling other) {
        return text.contains(other.place);
    }

    private static Optional<Scene> scene(List<CaseClaim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.scene().stream())
                .min(Comparator.comparing((Scene scene) -> scene.isSpot() ? 0 : 1)
                        .thenComparing(Scene::basis)
                        .thenComparing(scene -> isBuilding(scene) ? 1 : 0));
    }

    /** "The Agricultural Bank" stands in a town that another claim of the telling may name. */
    private static boolean isBuilding(Scene scene) {
        return scene.latitude().isEmpty() && scene.name().startsWith("the ");
    }

    private static Optional<Days> days(List<CaseClaim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.days().map(days -> closed(days, claim)).stream())
                .min(Comparator.comparing((Days days) -> days.isOneDay() ? 0 : 1)
                        .thenComparing(Days::basis)
                        .thenComparing(Days::precision)
                        .thenComparing(Days::start));
    }

    /** "Since Monday" ends with the report. */
    static Days closed(Days days, CaseClaim claim) {
        Optional<LocalDate> published = claim.citation().published();
        if (days.end().isPresent() || published.isEmpty() || published.get().isBefore(days.start())) {
            return days;
        }
        return new Days(
                days.start(), published.map(day -> day.plusDays(1)), days.precision(), days.words(), days.basis());
    }

    private static boolean isPeriod(List<CaseClaim> claims, Optional<Days> days) {
        return claims.stream()
                        .flatMap(claim -> claim.days().stream())
                        .anyMatch(given -> given.basis() == Days.Basis.CLAIM && given.isPeriod())
                && days.filter(given -> given.basis() != Days.Basis.PUBLICATION)
                        .map(given -> given.last().toEpochDay() - given.start().toEpochDay() > ONE_HAPPENING_IN_DAYS)
                        .orElse(false);
    }

    LocalDate published() {
        return claims.get(0).citation().published().orElse(LocalDate.of(9999, 1, 1));
    }

    String report() {
        return claims.get(0).citation().report();
    }

    /** The same number of dead, wounded or taken in both. */
    boolean sharesFigure(Telling other) {
        return claims.stream()
                .anyMatch(claim -> claim.figure().flatMap(Figure::shown).isPresent()
                        && other.claims.stream()
                                .anyMatch(another -> another.type().equals(claim.type())
                                        && another.figure()
                                                .flatMap(Figure::shown)
                                                .equals(claim.figure().flatMap(Figure::shown))));
    }

    /** Whether both are set in one named spot and were published at most some days apart. */
    boolean isToldOfOneSpot(Telling other, long days) {
        boolean onePlace = scene.filter(Scene::isSpot)
                .flatMap(here -> other.scene.map(there -> here.key().equals(there.key())))
                .orElse(false);
        return onePlace && Math.abs(published().toEpochDay() - other.published().toEpochDay()) <= days;
    }

    @Override
    public int compareTo(Telling other) {
        int byDay = published().compareTo(other.published());
        return byDay != 0 ? byDay : id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Telling telling && id.equals(telling.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
