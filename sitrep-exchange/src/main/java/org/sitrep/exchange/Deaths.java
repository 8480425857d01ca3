package org.sitrep.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.fuse.CountedGroup;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.mention.ActorType;

/**
 * The dead of an event as UCDP counts them: best = a + b + civilians + unknown wherever a best is given. The dead of
 * whom nobody says which side they were on are unknown; nothing is filled in that is not stated.
 */
final class Deaths {

    private final EventFacts event;
    private final Map<CountedGroup, FusedFigure> killed;

    Deaths(EventFacts event) {
        this.event = event;
        this.killed = event.figures("killed");
    }

    Optional<Long> ofCivilians() {
        Optional<Long> stated = best(CountedGroup.CIVILIANS).or(() -> best(CountedGroup.SOME_CIVILIANS));
        boolean oneSided = event.violence().filter(type -> type == 3).isPresent();
        return stated.isEmpty()
                        && oneSided
                        && ofForces(CountedGroup.STATE_FORCES).isEmpty()
                        && ofForces(CountedGroup.FIGHTERS).isEmpty()
                ? total()
                : stated;
    }

    Optional<Long> ofFirst() {
        return ofSide(event.agents().stream().findFirst());
    }

    Optional<Long> ofSecond() {
        return ofSide(event.targets().stream().findFirst());
    }

    /** Soldiers died on the side of a state, fighters on the side of a group, if only one side is such. */
    private Optional<Long> ofSide(Optional<String> side) {
        Optional<ActorType> type = side.flatMap(event::type);
        if (type.isEmpty() || bothAlike()) {
            return Optional.empty();
        }
        return switch (type.get()) {
            case STATE, EXTERNAL -> ofForces(CountedGroup.STATE_FORCES);
            case REBEL, POLITICAL_MILITIA, IDENTITY_MILITIA -> ofForces(CountedGroup.FIGHTERS);
            default -> Optional.empty();
        };
    }

    private boolean bothAlike() {
        Optional<ActorType> first = event.agents().stream().findFirst().flatMap(event::type);
        Optional<ActorType> second = event.targets().stream().findFirst().flatMap(event::type);
        return first.isPresent() && second.isPresent() && isState(first.get()) == isState(second.get());
    }

    private static boolean isState(ActorType type) {
        return type == ActorType.STATE || type == ActorType.EXTERNAL;
    }

    private Optional<Long> ofForces(CountedGroup group) {
        return best(group);
    }

    Optional<Long> ofUnknown() {
        return best().map(best -> best - stated()).filter(rest -> rest > 0 || stated() == 0);
    }

    private long stated() {
        return Stream.of(ofFirst(), ofSecond(), ofCivilians())
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The best total, never less than its parts; the sum of the parts where no total is given. */
    Optional<Long> best() {
        Optional<Long> total = total();
        long stated = stated();
        if (total.isPresent()) {
            return Optional.of(Math.max(total.get(), stated));
        }
        return stated > 0 ? Optional.of(stated) : Optional.empty();
    }

    private Optional<Long> total() {
        return best(CountedGroup.PEOPLE);
    }

    private Optional<Long> best(CountedGroup group) {
        return Optional.ofNullable(killed.get(group)).flatMap(EventFacts::best);
    }

    Optional<Long> low() {
        return killed.containsKey(CountedGroup.PEOPLE)
                ? Optional.ofNullable(killed.get(CountedGroup.PEOPLE)).flatMap(EventFacts::low)
                : best();
    }

    Optional<Long> high() {
        return killed.containsKey(CountedGroup.PEOPLE)
                ? Optional.ofNullable(killed.get(CountedGroup.PEOPLE)).flatMap(EventFacts::high)
                : best();
    }
}
