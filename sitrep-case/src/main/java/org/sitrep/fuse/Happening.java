package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tellings taken to be of one happening, while they are being put together. */
final class Happening {

    private final List<Telling> tellings = new ArrayList<>();
    private final Set<String> links = new TreeSet<>();

    Happening(Telling telling) {
        tellings.add(telling);
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
        return tellings.stream().allMatch(mine -> other.tellings.stream().allMatch(theirs -> fit(mine, theirs)));
    }

    private static boolean fit(Telling mine, Telling theirs) {
        boolean days = mine.days().isEmpty()
                || theirs.days().isEmpty()
                || !mine.days().get().isOneDay()
                || !theirs.days().get().isOneDay()
                || mine.days().get().meets(theirs.days().get(), 1);
        return days && !new SamePlace().read(mine, theirs).excludes();
    }

    void take(Happening other, TellingLink link) {
        tellings.addAll(other.tellings);
        links.addAll(other.links);
        links.addAll(link.reasons());
    }

    int size() {
        return tellings.size();
    }
}
