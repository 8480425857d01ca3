package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who did it: two parties named by two voices, or a denial. */
final class DoerRelations implements RelationReading {

    private static final String TOPIC = "who did it";
    private static final int NEIGHBOURS = 24;

    private final Voices voices;

    DoerRelations(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<Relation> read(CaseMatter matter) {
        Accusals accusals = new Accusals(matter);
        List<Relation> relations = new ArrayList<>();
        for (Happening happening : matter.happenings()) {
            List<Accusal> said = accusals.of(happening);
            for (int i = 0; i < said.size(); i++) {
                for (int j = i + 1; j < Math.min(said.size(), i + 1 + NEIGHBOURS); j++) {
                    relation(said.get(i), said.get(j)).ifPresent(relations::add);
                }
            }
        }
        return relations;
    }

    private Optional<Relation> relation(Accusal first, Accusal second) {
        boolean same = first.side().equals(second.side());
        if (voices.same(first.claim(), second.claim()) && first.denied() == second.denied()) {
            return Optional.empty();
        }
        if (same && first.denied() != second.denied()) {
            Accusal denial = first.denied() ? first : second;
            return Optional.of(related(
                    first,
                    second,
                    RelationType.DENIES,
                    FigureWords.who(denial.claim()) + " says that "
                            + denial.party().name() + " did not"));
        }
        if (first.denied() || second.denied()) {
            return Optional.empty();
        }
        if (Voices.sameLine(first.claim(), second.claim())) {
            return same
                            && !first.claim()
                                    .citation()
                                    .report()
                                    .equals(second.claim().citation().report())
                    ? Optional.of(related(first, second, RelationType.COPY, "the same party named in a copy"))
                    : Optional.empty();
        }
        return Optional.of(related(
                first,
                second,
                same ? RelationType.IDENTICAL : RelationType.CONTRADICTS,
                first.party().name() + " (" + FigureWords.who(first.claim()) + "); "
                        + second.party().name() + " (" + FigureWords.who(second.claim()) + ")"));
    }

    private static Relation related(Accusal first, Accusal second, RelationType type, String reason) {
        return new Relation(first.claim().id(), second.claim().id(), type, TOPIC, reason);
    }
}
