package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * "The rulers say they have retaken the town": a pronoun that heads what is said and that the report does not resolve
 * means the one who says it.
 */
final class SpeakerMeant {

    private final ClaimContext context;

    SpeakerMeant(ClaimContext context) {
        this.context = context;
    }

    void resolve(Draft draft) {
        for (Role role : List.copyOf(draft.roles.keySet())) {
            List<Integer> heads = draft.heads.getOrDefault(role, List.of());
            List<Filler> fillers = draft.roles.getOrDefault(role, List.of());
            for (int i = 0; i < Math.min(heads.size(), fillers.size()); i++) {
                if (isUnresolved(draft, fillers.get(i))) {
                    Optional<Integer> speaker = speaker(draft.sentence, heads.get(i));
                    if (speaker.isPresent()) {
                        replace(draft, role, i, speaker.get());
                    }
                }
            }
        }
    }

    private boolean isUnresolved(Draft draft, Filler filler) {
        boolean pronoun = draft.sentence
                .tokenAt(filler.head().start())
                .filter(token -> token.lower().matches("they|he|she|it"))
                .isPresent();
        return pronoun && filler.mention().flatMap(context.entities()::of).isEmpty();
    }

    private Optional<Integer> speaker(Sentence sentence, int pronoun) {
        int verb = sentence.governor(pronoun);
        while (verb >= 0 && sentence.hasRelation(verb, "conj", "xcomp")) {
            verb = sentence.governor(verb);
        }
        if (verb < 0 || !sentence.hasRelation(verb, "ccomp") || sentence.governor(verb) < 0) {
            return Optional.empty();
        }
        boolean thing = sentence.token(pronoun).lower().equals("it");
        return sentence.child(sentence.governor(verb), "nsubj")
                .filter(speaker -> speaker < pronoun && agrees(sentence.token(speaker), sentence.token(pronoun)))
                .filter(speaker -> !thing
                        || context.tests()
                                .admits(List.of("actor", "outlet", "@clinic", "@office-body"), sentence, speaker))
                .filter(speaker ->
                        !thing || !context.tests().admits(List.of("person", "@person-noun"), sentence, speaker));
    }

    private static boolean agrees(Token speaker, Token pronoun) {
        boolean plural = speaker.tag().endsWith("S");
        return speaker.isNoun()
                && switch (pronoun.lower()) {
                    case "they" -> plural;
                    case "it" -> !plural;
                    default -> !plural && speaker.isProperNoun();
                };
    }

    private void replace(Draft draft, Role role, int i, int speaker) {
        List<Filler> fillers = new ArrayList<>(draft.roles.getOrDefault(role, List.of()));
        List<Integer> heads = new ArrayList<>(draft.heads.getOrDefault(role, List.of()));
        fillers.set(i, context.fillers().at(draft.sentence, speaker, "who says it"));
        heads.set(i, speaker);
        draft.roles.put(role, fillers);
        draft.heads.put(role, heads);
    }
}
