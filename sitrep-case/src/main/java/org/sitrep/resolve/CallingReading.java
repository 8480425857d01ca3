package org.sitrep.resolve;

import java.util.Optional;
import java.util.Set;
import org.sitrep.resolve.PersonInReport.Office;

/** One bears a military rank or command, the other only a civil occupation. A spokesman may be either. */
final class CallingReading implements IdentityReading {

    private static final Set<String> MILITARY = Set.of(
            "admiral",
            "brigadier",
            "captain",
            "colonel",
            "commander",
            "corporal",
            "general",
            "lieutenant",
            "major",
            "marshal",
            "sergeant",
            "warlord");
    private static final Set<String> EITHER = Set.of("spokesman", "spokeswoman", "spokesperson", "leader", "chief");

    @Override
    public Optional<Sign> read(PersonInReport first, PersonInReport second) {
        boolean apart = (isMilitary(first) && isCivil(second)) || (isCivil(first) && isMilitary(second));
        return apart
                ? Optional.of(new Sign(-0.3, "one bears a military rank, the other a civil office"))
                : Optional.empty();
    }

    private static boolean isMilitary(PersonInReport person) {
        return person.offices().stream().anyMatch(office -> holds(office, MILITARY));
    }

    private static boolean isCivil(PersonInReport person) {
        return person.offices().stream().anyMatch(office -> !office.title().isEmpty())
                && person.offices().stream().noneMatch(office -> holds(office, MILITARY) || holds(office, EITHER));
    }

    private static boolean holds(Office office, Set<String> words) {
        return Names.words(office.title()).stream().anyMatch(words::contains);
    }
}
