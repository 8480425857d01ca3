package org.sitrep.fuse;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.claim.Role;

/** One party is said to hold a place in which another says that it still fights. */
final class ContestRelations implements RelationReading {

    private final Voices voices;

    ContestRelations(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<Relation> read(CaseMatter matter) {
        Map<String, List<Hold>> holds = Holds.byPlace(matter.claims());
        Map<String, List<Contest>> contests = new TreeMap<>();
        matter.claims()
                .forEach(claim -> Contest.of(claim)
                        .filter(contest -> claim.parties(Role.AGENT).stream()
                                .anyMatch(party -> party.side().isPresent()))
                        .ifPresent(contest -> contests.computeIfAbsent(
                                        contest.scene().key(), key -> new ArrayList<>())
                                .add(contest)));
        List<Relation> relations = new ArrayList<>();
        contests.forEach((place, fought) ->
                fought.forEach(contest -> Holds.until(contest.day(), holds.getOrDefault(place, List.of()))
                        .forEach(hold -> relation(hold, contest).ifPresent(relations::add))));
        return relations;
    }

    private Optional<Relation> relation(Hold hold, Contest contest) {
        long later = ChronoUnit.DAYS.between(hold.day(), contest.day());
        boolean one = later >= 0 && later <= ControlRelations.ONE_STATE_IN_DAYS;
        boolean within = hold.part() == Scene.Part.WHOLE
                || hold.part() == contest.scene().part();
        if (!hold.holds()
                || !one
                || !within
                || !contest.disputes(hold.side())
                || voices.same(hold.claim(), contest.claim())) {
            return Optional.empty();
        }
        return Optional.of(Relation.between(
                hold.claim(),
                contest.claim(),
                RelationType.CONTRADICTS,
                "who holds " + hold.scene().name(),
                hold.party().name() + " holds it (" + FigureWords.who(hold.claim()) + "); it is fought over ("
                        + FigureWords.who(contest.claim()) + ")"));
    }
}
