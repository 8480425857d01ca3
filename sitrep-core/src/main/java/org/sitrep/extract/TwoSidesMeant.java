package org.sitrep.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
import org.sitrep.syntax.Sentence;

/**
 * "The two groups have fought over tolls", "clashes between both sides": the two armed bodies that the sentences right
 * before name, if they name no third.
 */
final class TwoSidesMeant {

    private static final int SENTENCES_BACK = 2;

    private static final Set<String> SIDES = Set.of(
            "group",
            "side",
            "army",
            "faction",
            "militia",
            "gang",
            "cartel",
            "movement",
            "organisation",
            "organization",
            "party",
            "rival",
            "force");

    private final ClaimContext context;

    TwoSidesMeant(ClaimContext context) {
        this.context = context;
    }

    void give(Draft draft) {
        if (draft.kind == ClaimKind.EVENT && draft.type.equals("battle") && !draft.has(Role.TARGET)) {
            both(draft)
                    .map(head -> named(draft))
                    .filter(sides -> sides.size() == 2)
                    .ifPresent(sides -> {
                        draft.retain(Role.AGENT, agent -> false);
                        draft.add(Role.AGENT, filler(sides.get(0)), Sentence.ROOT);
                        draft.add(Role.TARGET, filler(sides.get(1)), Sentence.ROOT);
                        sides.forEach(side -> draft.restOn(side.span()));
                    });
        }
    }

    /** The word for both: who fights, or between whom there is fighting. */
    private static Optional<Integer> both(Draft draft) {
        List<Integer> agents = draft.heads.getOrDefault(Role.AGENT, List.of());
        List<Integer> heads = agents.isEmpty()
                ? draft.sentence.children(draft.head, "nmod").stream()
                        .filter(word -> draft.sentence.caseMarker(word).equals("between"))
                        .toList()
                : agents;
        return heads.size() == 1
                ? Optional.of(heads.get(0)).filter(head -> areTwo(draft.sentence, head))
                : Optional.empty();
    }

    private static boolean areTwo(Sentence sentence, int head) {
        return head >= 0
                && SIDES.contains(sentence.token(head).lemma())
                && sentence.token(head).tag().equals("NNS")
                && sentence.children(head, "det", "nummod", "amod").stream()
                        .anyMatch(word -> sentence.token(word).lower().matches("two|both"))
                && sentence.children(head, "acl", "acl:relcl", "nmod", "compound")
                        .isEmpty();
    }

    /** The armed bodies named by name just before; the nearest sentence that names two tells them. */
    private List<ActorMention> named(Draft draft) {
        int at = draft.sentence.index();
        return IntStream.rangeClosed(0, SENTENCES_BACK)
                .mapToObj(back ->
                        bodies(Math.max(0, at - back), at, draft.trigger().start()))
                .filter(bodies -> bodies.size() >= 2)
                .findFirst()
                .orElse(List.of());
    }

    private List<ActorMention> bodies(int from, int to, int before) {
        Map<String, ActorMention> bodies = new LinkedHashMap<>();
        IntStream.rangeClosed(from, to)
                .mapToObj(index -> context.mentions().in(index, ActorMention.class))
                .flatMap(List::stream)
                .filter(actor -> actor.form() == Form.NAME && actor.span().start() < before)
                .filter(actor -> context.tests().mayBeArmed(actor))
                .forEach(actor ->
                        context.entities().of(actor).map(Entity::id).ifPresent(id -> bodies.putIfAbsent(id, actor)));
        return new ArrayList<>(bodies.values());
    }

    private Filler filler(ActorMention side) {
        return new Filler(
                context.passage().report().text().of(side.span()),
                side.span(),
                side.head(),
                Optional.of(side),
                "one of the two sides named before");
    }
}
