package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tellings taken to be of one happening, while they are being put together. */
final class Happening {

    private static final String JUDGED = "a person says that it is one happening";

    /** Tellings that a person took for one stand together, others each for itself. */
    private final List<List<Telling>> accounts = new ArrayList<>();

    private final Set<String> links = new TreeSet<>();

    Happening(Telling telling) {
        accounts.add(List.of(telling));
    }

    List<Telling> tellings() {
        return accounts.stream().flatMap(Collection::stream).sorted().toList();
    }

    /** All claims, in order of publication. */
    List<CaseClaim> claims() {
        return tellings().stream()
                .flatMap(telling -> telling.claims().stream())
                .sorted()
                .toList();
    }

    List<String> links() {
        return List.copyOf(links);
    }

    /**
     * Whether no firm day and no firm place of the other excludes one of this: two chains meet in no middle. Of
     * tellings that a person took for one, it is enough that one fits: some of their days or places are wrong.
     */
    boolean admits(Happening other) {
        return accounts.stream().allMatch(mine -> other.accounts.stream().allMatch(theirs -> fit(mine, theirs)));
    }

    private static boolean fit(List<Telling> mine, List<Telling> theirs) {
        return mine.stream().anyMatch(one -> theirs.stream().anyMatch(another -> fit(one, another)));
    }

    private static boolean fit(Telling mine, Telling theirs) {
        boolean days = mine.days().isEmpty()
                || theirs.days().isEmpty()
                || !mine.days().get().isOneDay()
                || !theirs.days().get().isOneDay()
                || mine.days().get().meets(theirs.days().get(), 1);
        return days && !new SamePlace().read(mine, theirs).excludes();
    }

    /** @param reasons why the two are taken for one, in words */
    void take(Happening other, List<String> reasons) {
        accounts.addAll(other.accounts);
        links.addAll(other.links);
        links.addAll(reasons);
    }

    /** Takes in what a person says is the same. */
    void unite(Happening other) {
        List<Telling> together = new ArrayList<>(tellings());
        together.addAll(other.tellings());
        accounts.clear();
        accounts.add(together);
        links.addAll(other.links);
        links.add(JUDGED);
    }

    int size() {
        return accounts.stream().mapToInt(List::size).sum();
    }
}
