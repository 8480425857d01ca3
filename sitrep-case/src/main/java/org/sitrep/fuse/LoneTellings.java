package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tellings of which each must fit every other; held so that two of them are compared by their scenes and days only. */
final class LoneTellings {

    private static final SamePlace PLACE = new SamePlace();

    /** Later and earlier than any day, so that what has no firm day excludes none. */
    private static final long NO_EARLIEST = Long.MAX_VALUE - 1;

    private static final long NO_LATEST = Long.MIN_VALUE;

    private final List<Telling> tellings = new ArrayList<>();

    /** Nearly all tellings of a happening are set in one scene or a few. */
    private final Map<Scene, List<Telling>> byScene = new LinkedHashMap<>();

    private long earliest = NO_EARLIEST;
    private long latest = NO_LATEST;

    LoneTellings() {}

    LoneTellings(Telling telling) {
        tellings.add(telling);
        telling.scene().ifPresent(scene -> byScene.put(scene, List.of(telling)));
        telling.days().filter(Days::isOneDay).ifPresent(days -> {
            earliest = days.start().toEpochDay();
            latest = earliest;
        });
    }

    /** In the order in which they were taken in. */
    List<Telling> tellings() {
        return List.copyOf(tellings);
    }

    int size() {
        return tellings.size();
    }

    /** Whether no firm day and no firm place of the others excludes one of these. */
    boolean admit(LoneTellings others) {
        return latest <= others.earliest + 1
                && others.latest <= earliest + 1
                && byScene.entrySet().stream()
                        .allMatch(mine -> others.byScene.entrySet().stream().allMatch(theirs -> fit(mine, theirs)));
    }

    /** Words are looked at only where the scenes by themselves would exclude each other. */
    private static boolean fit(Map.Entry<Scene, List<Telling>> mine, Map.Entry<Scene, List<Telling>> theirs) {
        return !SamePlace.areApart(mine.getKey(), theirs.getKey())
                || mine.getValue().stream()
                        .allMatch(one -> theirs.getValue().stream()
                                .noneMatch(other -> PLACE.read(one, other).excludes()));
    }

    void take(LoneTellings others) {
        tellings.addAll(others.tellings);
        others.byScene.forEach((scene, told) -> byScene.merge(scene, told, LoneTellings::joined));
        earliest = Math.min(earliest, others.earliest);
        latest = Math.max(latest, others.latest);
    }

    private static List<Telling> joined(List<Telling> one, List<Telling> other) {
        List<Telling> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }
}
