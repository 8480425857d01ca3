package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.QuantityMention;
import org.sitrep.syntax.Sentence;

/** How strong a body is when its name says so: "a cell of eight IS fighters", "a 40-strong militia". */
final class SizeReading implements ClaimReading {

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (QuantityMention count : context.mentions().in(sentence.index(), QuantityMention.class)) {
            body(sentence, count, context).ifPresent(head -> drafts.add(size(sentence, count, head, context)));
        }
        return drafts;
    }

    /** The body noun that a count says the size of: "cell" in "a cell of eight fighters". */
    private static Optional<Integer> body(Sentence sentence, QuantityMention count, ClaimContext context) {
        int governor = sentence.governor(count.token());
        boolean ofBody = governor >= 0
                && sentence.caseMarker(count.token()).equals("of")
                && count.count().isNumber()
                && !isOfVehicles(sentence, count, context)
                && context.codebook()
                        .list("body")
                        .contains(sentence.token(governor).lemma());
        return ofBody ? Optional.of(governor) : Optional.empty();
    }

    /** "A convoy of 60 lorries": what rolls makes no body of fighters. */
    private static boolean isOfVehicles(Sentence sentence, QuantityMention count, ClaimContext context) {
        return count.unit().equals("vehicles")
                || context.codebook()
                        .list("vehicle")
                        .contains(sentence.token(count.token()).lemma());
    }

    private static Draft size(Sentence sentence, QuantityMention count, int body, ClaimContext context) {
        Draft draft = new Draft(ClaimKind.STRENGTH, "size", "strength.body-of", sentence, body);
        Optional<ActorMention> counted = context.tests()
                .at(sentence, count.token(), ActorMention.class)
                .filter(actor -> actor.actor().isPresent());
        int agent = counted.isPresent() ? count.token() : body;
        Filler filler = context.fillers().at(sentence, agent, "the body whose size is given");
        draft.add(Role.AGENT, filler, agent);
        draft.quantity = Optional.of(context.fillers().quantity(count));
        draft.preset.put("tense", "past");
        return draft;
    }
}
