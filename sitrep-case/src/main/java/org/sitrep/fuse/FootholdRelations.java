package org.sitrep.fuse;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One party is said to hold the whole of a place in which another is said to have its men: on that day or later. What a
 * party says of its own men disputes a hold that is told some days later, too.
 */
final class FootholdRelations implements RelationReading {

    private final Voices voices;

    FootholdRelations(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<Relation> read(CaseMatter matter) {
        Map<String, List<Hold>> holds = Holds.byPlace(matter.claims());
        Allies allies = new Allies(matter.claims());
        List<Relation> relations = new ArrayList<>();
        for (CaseClaim claim : matter.claims()) {
            Foothold.of(claim)
                    .ifPresent(foothold -> Holds.until(
                                    foothold.day().plusDays(ControlRelations.ONE_STATE_IN_DAYS),
                                    holds.getOrDefault(foothold.scene().key(), List.of()))
                            .forEach(hold -> relation(hold, foothold, allies).ifPresent(relations::add)));
        }
        return relations;
    }

    private Optional<Relation> relation(Hold hold, Foothold foothold, Allies allies) {
        boolean disputed = hold.holds()
                && !hold.side().equals(foothold.side())
                && (hold.part() == Scene.Part.WHOLE
                        || hold.part() == foothold.scene().part())
                && isOneSituation(hold, foothold)
                && !voices.same(hold.claim(), foothold.claim())
                && !allies.are(hold.side(), foothold.side());
        if (!disputed) {
            return Optional.empty();
        }
        return Optional.of(Relation.between(
                hold.claim(),
                foothold.claim(),
                RelationType.CONTRADICTS,
                "who holds " + hold.scene().name(),
                hold.party().name() + " holds it (" + FigureWords.who(hold.claim())
                        + "); the other side has men in it (" + FigureWords.who(foothold.claim()) + ")"));
    }

    /** Who took a place after others were in it has driven them out. */
    private static boolean isOneSituation(Hold hold, Foothold foothold) {
        long later = ChronoUnit.DAYS.between(hold.day(), foothold.day());
        boolean lasting = foothold.own() && !hold.change();
        return later <= ControlRelations.ONE_STATE_IN_DAYS
                && later >= (lasting ? -ControlRelations.ONE_STATE_IN_DAYS : 0);
    }
}
