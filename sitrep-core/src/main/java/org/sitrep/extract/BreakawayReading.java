package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
import org.sitrep.syntax.Sentence;

/**
 * Whom people have turned away from, when an adjective says so: "were disgruntled Taliban", "a renegade Taliban
 * commander".
 */
final class BreakawayReading implements ClaimReading {

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            if (context.codebook()
                    .list("breakaway")
                    .contains(sentence.token(token).lower())) {
                claim(sentence, token, context).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<Draft> claim(Sentence sentence, int adjective, ClaimContext context) {
        int noun = described(sentence, adjective);
        if (noun < 0) {
            return Optional.empty();
        }
        Optional<Integer> left = Stream.concat(
                        Stream.of(noun), sentence.children(noun, "compound", "amod", "nmod:poss").stream())
                .filter(word -> isNamedActor(sentence, word, context))
                .findFirst();
        Optional<Integer> who = subject(sentence, noun);
        if (left.isEmpty()
                || who.isEmpty()
                || !context.tests().admits(List.of("people", "actor"), sentence, who.get())) {
            return Optional.empty();
        }
        Draft draft = new Draft(ClaimKind.AFFILIATION, "defected_from", "affiliation.breakaway", sentence, adjective);
        draft.add(Role.SUBJECT, context.fillers().at(sentence, who.get(), "who is described"), who.get());
        draft.add(
                Role.OBJECT,
                context.fillers().name(sentence, left.get(), "whom the adjective says they left"),
                left.get());
        draft.preset.put("tense", "past");
        return Optional.of(draft);
    }

    /** The noun the adjective describes; where the parser took "were disgruntled Taliban" for a passive, its object. */
    private static int described(Sentence sentence, int adjective) {
        if (sentence.hasRelation(adjective, "amod", "compound")) {
            return sentence.governor(adjective);
        }
        return sentence.child(adjective, "obj", "dep").orElse(Sentence.ROOT);
    }

    private static boolean isNamedActor(Sentence sentence, int word, ClaimContext context) {
        return sentence.token(word).isProperNoun()
                && context.mentions().in(sentence.index(), ActorMention.class).stream()
                        .anyMatch(actor -> actor.form() != Form.PRONOUN
                                && actor.actor().isPresent()
                                && actor.span().contains(sentence.token(word).span()));
    }

    private static Optional<Integer> subject(Sentence sentence, int noun) {
        Optional<Integer> own = sentence.child(noun, "nsubj", "nsubj:pass");
        if (own.isPresent()) {
            return own;
        }
        int governor = sentence.governor(noun);
        if (governor >= 0 && sentence.hasRelation(noun, "obj", "dep")) {
            return sentence.child(governor, "nsubj", "nsubj:pass");
        }
        return governor >= 0 && sentence.hasRelation(noun, "appos") ? Optional.of(governor) : Optional.empty();
    }
}
