package org.sitrep.exchange;

import java.util.Optional;
import org.sitrep.exchange.ControlDays.State;
import org.sitrep.exchange.ControlDays.Stretch;
import org.sitrep.mention.ActorType;

/** The five levels of control of SIGAR, in which all groups against a government are one. */
final class ControlLevels {

    private final CaseFacts facts;

    ControlLevels(CaseFacts facts) {
        this.facts = facts;
    }

    /** The level of a stretch; empty where the sort of its holder is not known. */
    String of(Stretch stretch, boolean influence) {
        if (stretch.state() == State.CONTESTED) {
            return "CONTESTED";
        }
        if (stretch.state() != State.HELD) {
            return "UNCONFIRMED";
        }
        Optional<ActorType> type = stretch.holders().stream().findFirst().flatMap(holder -> facts.type(holder.name()));
        String kind = influence ? "INFLUENCE" : "CONTROL";
        return type.map(sort -> switch (sort) {
                    case STATE -> "GOV_" + kind;
                    case REBEL, POLITICAL_MILITIA, IDENTITY_MILITIA -> "NSAG_" + kind;
                    default -> "";
                })
                .orElse("");
    }
}
