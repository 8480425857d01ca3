package org.sitrep.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A short name of two words or more fits one full name of the case and no other. */
final class OnlyBearerReading implements IdentityReading {

    private final Map<String, Set<Set<String>>> fullNamesByToken = new HashMap<>();

    OnlyBearerReading(List<PersonInReport> persons) {
        persons.forEach(person -> person.tokens()
                .forEach(token -> fullNamesByToken
                        .computeIfAbsent(token, key -> new HashSet<>())
                        .add(person.tokens())));
    }

    @Override
    public Optional<Sign> read(PersonInReport first, PersonInReport second) {
        PersonInReport shorter = first.isShortFor(second) ? first : second;
        PersonInReport longer = shorter == first ? second : first;
        if (!shorter.isShortFor(longer) || shorter.tokens().size() < 2) {
            return Optional.empty();
        }
        String token = shorter.tokens().iterator().next();
        long bearers = fullNamesByToken.getOrDefault(token, Set.of()).stream()
                .filter(name -> name.size() > shorter.tokens().size() && name.containsAll(shorter.tokens()))
                .count();
        return bearers == 1
                ? Optional.of(new Sign(0.1, "no other full name of the case fits the short one"))
                : Optional.empty();
    }
}
