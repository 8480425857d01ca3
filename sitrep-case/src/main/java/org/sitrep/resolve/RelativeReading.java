package org.sitrep.resolve;

import java.util.Optional;

/** One is called the relative of a person with the other's name: relatives are two. A relative in common is no sign. */
final class RelativeReading implements IdentityReading {

    @Override
    public Optional<Sign> read(PersonInReport first, PersonInReport second) {
        boolean kin = first.relatives().contains(Names.folded(second.name().name()))
                || second.relatives().contains(Names.folded(first.name().name()));
        return kin ? Optional.of(new Sign(-0.6, "one is called a relative of the other")) : Optional.empty();
    }
}
