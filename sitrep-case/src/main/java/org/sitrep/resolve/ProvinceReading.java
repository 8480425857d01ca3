package org.sitrep.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reports name the same town, or are about the same province. A shared name in another province is another man
 * until more speaks for it.
 */
final class ProvinceReading implements IdentityReading {

    @Override
    public Optional<Sign> read(PersonInReport first, PersonInReport second) {
        Optional<String> town = shared(first.setting().towns(), second.setting().towns());
        if (town.isPresent()) {
            return Optional.of(new Sign(0.15, "both reports name " + town.get()));
        }
        Set<String> one = first.setting().provinces();
        Set<String> other = second.setting().provinces();
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(shared(one, other)
                .map(province -> new Sign(0.1, "both reports are about " + province))
                .orElse(new Sign(-0.25, "the reports are about different provinces")));
    }

    private static Optional<String> shared(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both.stream().findFirst();
    }
}
