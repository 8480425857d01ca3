package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tellings taken to be of one happening, while they are being put together. */
final class Happening {

    private static final SamePlace PLACE = new SamePlace();

    /** Later and earlier than any day, so that what has no firm day excludes none. */
    private static final long NO_EARLIEST = Long.MAX_VALUE - 1;

    private static final long NO_LATEST = Long.MIN_VALUE;

    private final List<Telling> tellings = new ArrayList<>();

    /** Nearly all tellings of a happening are set in one scene or a few. */
    private final Map<Scene, List<Telling>> byScene = new LinkedHashMap<>();

    private long earliest = NO_EARLIEST;
    private long latest = NO_LATEST;
    private final Set<String> links = new TreeSet<>();

    Happening(Telling telling) {
        tellings.add(telling);
        telling.scene().ifPresent(scene -> byScene.put(scene, List.of(telling)));
        telling.days().filter(Days::isOneDay).ifPresent(days -> {
            earliest = days.start().toEpochDay();
            latest = earliest;
        });
    }

    List<Telling> tellings() {
        return tellings.stream().sorted().toList();
    }

    /** All claims, in order of publication. */
    List<CaseClaim> claims() {
        return tellings.stream()
                .flatMap(telling -> telling.claims().stream())
                .sorted()
                .toList();
    }

    List<String> links() {
        return List.copyOf(links);
    }

    /** Whether no firm day and no firm place of the other excludes one of this: two chains meet in no middle. */
    boolean admits(Happening other) {
        return latest <= other.earliest + 1
                && other.latest <= earliest + 1
                && byScene.entrySet().stream()
                        .allMatch(mine -> other.byScene.entrySet().stream().allMatch(theirs -> fit(mine, theirs)));
    }

    /** Words are looked at only where the scenes by themselves would exclude each other. */
    private static boolean fit(Map.Entry<Scene, List<Telling>> mine, Map.Entry<Scene, List<Telling>> theirs) {
        return !SamePlace.areApart(mine.getKey(), theirs.getKey())
                || mine.getValue().stream()
                        .allMatch(one -> theirs.getValue().stream()
                                .noneMatch(other -> PLACE.read(one, other).excludes()));
    }

    /** @param reasons what speaks for their being one */
    void take(Happening other, List<String> reasons) {
        tellings.addAll(other.tellings);
        other.byScene.forEach((scene, told) -> byScene.merge(scene, told, Happening::joined));
        earliest = Math.min(earliest, other.earliest);
        latest = Math.max(latest, other.latest);
        links.addAll(other.links);
        links.addAll(reasons);
    }

    private static List<Telling> joined(List<Telling> one, List<Telling> other) {
        List<Telling> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    int size() {
        return tellings.size();
    }
}
