package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/** The displaced, the schools shut, the houses lost of one place, as different reports count them. */
final class ImpactRelations implements RelationReading {

    private static final String STAYING = " (staying)";

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
        Set<String> stays = stays(claims);
        for (CaseClaim claim : claims) {
            boolean toldOfStay = !isStay(claim)
                    && claim.type().equals("displacement")
                    && (stays.contains(sentenceAndFigure(claim)) || stays.contains(sentence(claim)));
            topic(claim)
                    .filter(topic -> !toldOfStay)
                    .ifPresent(topic -> topics.computeIfAbsent(topic, key -> new ArrayList<>())
                            .add(claim));
        }
        topics.values().forEach(of -> of.sort(Comparator.naturalOrder()));
        return topics;
    }

    /** "The city shelters 96,000 displaced people" counts those who stay there, and nobody else. */
    private static Set<String> stays(List<CaseClaim> claims) {
        return claims.stream()
                .filter(ImpactRelations::isStay)
                .map(ImpactRelations::sentenceAndFigure)
                .collect(Collectors.toSet());
    }

    private static boolean isStay(CaseClaim claim) {
        return claim.kind() == ClaimKind.IMPACT
                && claim.type().equals("displacement")
                && direction(claim).equals(STAYING);
    }

    private static String sentenceAndFigure(CaseClaim claim) {
        return sentence(claim)
                + claim.figure().flatMap(Figure::shown).map(String::valueOf).orElse("");
    }

    private static String sentence(CaseClaim claim) {
        return claim.citation().report() + " " + claim.citation().sentence() + " ";
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
        return stay ? STAYING : " (uprooted)";
    }
}
