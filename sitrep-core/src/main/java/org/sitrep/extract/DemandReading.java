package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Argument;
import org.sitrep.syntax.Arguments;
import org.sitrep.syntax.Sentence;

/**
 * Appeals without a verb of asking: a speaker says what some body should, must or needs to do, or hopes that it will.
 * The speaker is the agent, the body the one appealed to (PLOVER REQUEST).
 */
final class DemandReading implements ClaimReading {

    private static final Set<String> OBLIGATIONS = Set.of("should", "must", "ought");
    private static final List<String> ASKED = List.of("actor", "place", "@institution", "!pronoun", "!person");
    private static final Set<String> WISHES = Set.of("hope", "want", "wish", "expect");

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            int trigger = token;
            demanded(sentence, token)
                    .flatMap(verb -> appeal(sentence, trigger, verb, context))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    /** The verb that somebody is asked to do. */
    private static Optional<Integer> demanded(Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma();
        if (OBLIGATIONS.contains(lemma) && sentence.hasRelation(token, "aux")) {
            return Optional.of(sentence.governor(token));
        }
        if (lemma.equals("need") && sentence.token(token).isVerb()) {
            return sentence.child(token, "xcomp").map(verb -> token);
        }
        boolean ownWish = WISHES.contains(lemma)
                && sentence.token(token).isVerb()
                && sentence.children(token, "nsubj").stream()
                        .anyMatch(subject -> Set.of("i", "we")
                                .contains(sentence.token(subject).lower()));
        return ownWish ? sentence.child(token, "ccomp") : Optional.empty();
    }

    private static Optional<Draft> appeal(Sentence sentence, int trigger, int verb, ClaimContext context) {
        Draft draft = new Draft(ClaimKind.EVENT, "appeal", "verbal.demand", sentence, trigger);
        Optional<Filler> speaker = new SpeakerAsDoer(context).of(draft);
        Arguments arguments = context.arguments(sentence);
        if (verb < 0 || arguments.isPassive(verb)) {
            return Optional.empty();
        }
        for (Argument argument : arguments.of(verb, draft.phrase)) {
            boolean asked = argument.slot().equals("subj") && context.tests().admits(ASKED, sentence, argument.head());
            if (asked) {
                draft.add(
                        Role.TARGET,
                        context.fillers().at(sentence, argument.head(), "who should act"),
                        argument.head());
            }
        }
        if (speaker.isEmpty() || !draft.has(Role.TARGET)) {
            return Optional.empty();
        }
        draft.add(Role.AGENT, speaker.get(), trigger);
        draft.preset.put("modality", "desired");
        draft.preset.put("certainty", "asserted");
        return Optional.of(draft);
    }
}
