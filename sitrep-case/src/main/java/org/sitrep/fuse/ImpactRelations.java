package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/** The displaced, the schools shut, the houses lost of one place, as different reports count them. */
final class ImpactRelations implements RelationReading {

    private final PairRules rules;

    ImpactRelations(Voices voices) {
        rules = new PairRules(List.of(
                new OneReport(voices),
                new CopiedFigure(),
                new LaterState(LaterState.ONE_SITUATION_IN_DAYS),
                new OtherUnit(),
                new LaterState(LaterState.ONE_STATE_IN_DAYS),
                new OtherGroup(),
                new OtherPeriod(),
                new EqualFigure(voices),
                new LaterFigure(voices),
                new RivalFigure()));
    }

    @Override
    public List<Relation> read(CaseMatter matter) {
        List<Relation> relations = new ArrayList<>();
        byTopic(matter.claims())
                .forEach((topic, claims) ->
                        relations.addAll(rules.relations(topic.substring(0, topic.indexOf('\t')), claims)));
        return relations;
    }

    /** Claims with a number by topic and place, in order of publication. */
    static Map<String, List<CaseClaim>> byTopic(List<CaseClaim> claims) {
        Map<String, List<CaseClaim>> topics = new TreeMap<>();
        for (CaseClaim claim : claims) {
            topic(claim)
                    .ifPresent(topic -> topics.computeIfAbsent(topic, key -> new ArrayList<>())
                            .add(claim));
        }
        topics.values().forEach(of -> of.sort(Comparator.naturalOrder()));
        return topics;
    }

    private static Optional<String> topic(CaseClaim claim) {
        boolean counted =
                claim.kind() == ClaimKind.IMPACT && claim.figure().isPresent() && claim.isActual() && !claim.isDenial();
        return counted
                ? claim.scene().filter(Scene::isSpot).map(scene -> claim.type() + direction(claim) + "\t" + scene.key())
                : Optional.empty();
    }

    /** People counted where they left and people counted where they stay are two things. */
    private static String direction(CaseClaim claim) {
        if (!claim.type().equals("displacement")) {
            String status = claim.attributes().getOrDefault("status", "");
            return status.isEmpty() ? "" : " (" + status + ")";
        }
        String status = claim.attributes().getOrDefault("status", "");
        boolean stay = status.equals("sheltered")
                || status.equals("in_camp")
                || (claim.parties(Role.ORIGIN).isEmpty() && claim.attributes().containsKey("hosts"));
        return stay ? " (staying)" : " (uprooted)";
    }
}
