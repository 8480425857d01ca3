package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tellings taken to be of one happening, while they are being put together. */
final class Happening {

    private static final String JUDGED = "a person says that it is one happening";

    /** Those that no person took for one with another. */
    private LoneTellings alone;

    /** Each a list of tellings that a person took for one. */
    private final List<List<Telling>> united = new ArrayList<>();

    private final Set<String> links = new TreeSet<>();

    Happening(Telling telling) {
        alone = new LoneTellings(telling);
    }

    List<Telling> tellings() {
        return accounts().flatMap(Collection::stream).sorted().toList();
    }

    /** Tellings that a person took for one stand together, others each for itself. */
    private Stream<List<Telling>> accounts() {
        return Stream.concat(alone.tellings().stream().map(List::of), united.stream());
    }

    /** All claims, in order of publication. */
    List<CaseClaim> claims() {
        return accounts()
                .flatMap(Collection::stream)
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
        return alone.admit(other.alone)
                && united.stream().allMatch(other::admitsOneOf)
                && other.united.stream().allMatch(this::admitsOneOf);
    }

    private boolean admitsOneOf(List<Telling> account) {
        return accounts()
                .allMatch(mine ->
                        mine.stream().anyMatch(one -> account.stream().anyMatch(another -> fit(one, another))));
    }

    private static boolean fit(Telling one, Telling another) {
        return new LoneTellings(one).admit(new LoneTellings(another));
    }

    /** @param reasons what speaks for their being one, in words */
    void take(Happening other, List<String> reasons) {
        alone.take(other.alone);
        united.addAll(other.united);
        links.addAll(other.links);
        links.addAll(reasons);
    }

    /** Takes in what a person says is the same. */
    void unite(Happening other) {
        List<Telling> together = new ArrayList<>(tellings());
        together.addAll(other.tellings());
        alone = new LoneTellings();
        united.clear();
        united.add(together);
        links.addAll(other.links);
        links.add(JUDGED);
    }

    int size() {
        return alone.size() + united.stream().mapToInt(List::size).sum();
    }
}
