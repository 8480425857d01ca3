package org.sitrep.export;

import java.util.Optional;
import org.sitrep.claim.ClaimTime;

/** When a claim is set, as cells of a table: first and last day, how exact, and from what it was told. */
final class TimeCells {

    private final Optional<ClaimTime> time;

    TimeCells(Optional<ClaimTime> time) {
        this.time = time;
    }

    String start() {
        return time.flatMap(ClaimTime::start).map(Object::toString).orElse("");
    }

    String end() {
        return time.flatMap(ClaimTime::end).map(Object::toString).orElse("");
    }

    String precision() {
        return time.map(dated -> Integer.toString(dated.precision())).orElse("");
    }

    String basis() {
        return time.map(dated -> dated.basis().label()).orElse("");
    }
}
