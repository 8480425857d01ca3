package org.sitrep.resolve;

import java.util.Optional;
import org.sitrep.resolve.PersonInReport.Office;

/** Both hold the same office, or serve the same body. A title alone ("colonel") is held by many. */
final class OfficeReading implements IdentityReading {

    @Override
    public Optional<Sign> read(PersonInReport first, PersonInReport second) {
        Optional<Sign> best = Optional.empty();
        for (Office one : first.offices()) {
            for (Office other : second.offices()) {
                Optional<Sign> sign = sign(one, other);
                if (sign.isPresent()
                        && (best.isEmpty() || sign.get().weight() > best.get().weight())) {
                    best = sign;
                }
            }
        }
        return best;
    }

    private static Optional<Sign> sign(Office one, Office other) {
        boolean title = one.title().equals(other.title());
        boolean body = one.body().isPresent() && one.body().equals(other.body());
        if (title && body) {
            return Optional.of(new Sign(0.35, "both are " + one.title() + " of one body"));
        }
        if (body) {
            return Optional.of(new Sign(0.2, "both serve one body"));
        }
        boolean unsaid = one.body().isEmpty() || other.body().isEmpty();
        return title && unsaid ? Optional.of(new Sign(0.15, "both are " + one.title())) : Optional.empty();
    }
}
