package org.sitrep.extract;

import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Quantity;

/** The same figure of people killed or hurt, told again: "left 14 dead ... the 14 who died". */
final class SameToll implements IncidentReading {

    /** Two and three come about too often to tell an incident by. */
    private static final int TELLING = 4;

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        return key(later).isPresent() && key(later).equals(key(earlier));
    }

    /** What two claims of one toll share. */
    static Optional<String> key(Draft draft) {
        return draft.kind != ClaimKind.CASUALTIES
                ? Optional.empty()
                : draft.quantity
                        .map(Quantity::count)
                        .flatMap(count -> count.best().or(count::low))
                        .filter(number -> number >= TELLING)
                        .map(number -> draft.type + " of " + number);
    }
}
