package org.sitrep.resolve;

import java.util.Optional;

/** The names agree. A full name of three words says more than two; a single shared word says next to nothing. */
final class NameReading implements IdentityReading {

    @Override
    public Optional<Sign> read(PersonInReport first, PersonInReport second) {
        if (first.hasSameName(second)) {
            return Optional.of(same(first));
        }
        PersonInReport shorter = first.isShortFor(second) ? first : second;
        PersonInReport longer = shorter == first ? second : first;
        if (!shorter.isShortFor(longer)) {
            return Optional.of(new Sign(-1, "the names differ"));
        }
        double weight = shorter.tokens().size() > 1 ? 0.35 : 0.2;
        return Optional.of(new Sign(
                weight,
                "\"" + shorter.name().name() + "\" may be short for \""
                        + longer.name().name() + "\""));
    }

    private static Sign same(PersonInReport person) {
        int words = person.tokens().size();
        double weight = words > 2 ? 0.6 : words == 2 ? 0.5 : 0.25;
        return new Sign(weight, words > 1 ? "the same full name" : "the same single name");
    }
}
