package org.sitrep.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reports are about the same province. A shared name in another province is another man until more speaks for it.
 */
final class ProvinceReading implements IdentityReading {

    @Override
    public Optional<Sign> read(PersonInReport first, PersonInReport second) {
        Set<String> one = first.setting().provinces();
        Set<String> other = second.setting().provinces();
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return Optional.of(
                both.isEmpty()
                        ? new Sign(-0.25, "the reports are about different provinces")
                        : new Sign(
                                0.15,
                                "both reports are about " + both.iterator().next()));
    }
}
