package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds claims about one thing against each other by a list of rules, each with its nearest neighbours only. */
final class PairRules {

    private static final int NEIGHBOURS = 24;

    private final List<PairReading> rules;

    PairRules(List<PairReading> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * @param topic what the claims speak of
     * @param claims in order of publication
     */
    List<Relation> relations(String topic, List<CaseClaim> claims) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < Math.min(claims.size(), i + 1 + NEIGHBOURS); j++) {
                relation(topic, claims.get(i), claims.get(j)).ifPresent(relations::add);
            }
        }
        return relations;
    }

    /** The relation of two claims; empty where no rule sees one. */
    Optional<Relation> relation(String topic, CaseClaim first, CaseClaim second) {
        for (PairReading rule : rules) {
            Optional<PairReading.Verdict> verdict = rule.read(first, second);
            if (verdict.isPresent()) {
                return verdict.get()
                        .type()
                        .map(type -> new Relation(
                                first.id(),
                                second.id(),
                                type,
                                topic,
                                verdict.get().reason()));
            }
        }
        return Optional.empty();
    }
}
