package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.QuantityMention;
import org.sitrep.syntax.Sentence;

/**
 * How strong a body is when its name says so: "a cell of eight IS fighters", "a 40-strong militia"; or when it is told
 * by the way: "with 5,000 men under arms, the front holds the west".
 */
final class SizeReading implements ClaimReading {

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (QuantityMention count : context.mentions().in(sentence.index(), QuantityMention.class)) {
            body(sentence, count, context).ifPresent(head -> drafts.add(size(sentence, count, head, context)));
            strong(sentence, count, context)
                    .or(() -> having(sentence, count, context))
                    .ifPresent(body -> drafts.add(of(sentence, count, body, body, context)));
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

    /** "The 150-strong militia". */
    private static Optional<Integer> strong(Sentence sentence, QuantityMention count, ClaimContext context) {
        return IntStream.range(0, sentence.size())
                .filter(word -> sentence.token(word).lower().endsWith("-strong")
                        && count.span().contains(sentence.token(word).span())
                        && sentence.hasRelation(word, "amod", "compound"))
                .mapToObj(sentence::governor)
                .filter(body -> isBody(sentence, body, context))
                .findFirst();
    }

    /** "With about 5,000 men under arms, the front holds the west": whose men they are is the subject. */
    private static Optional<Integer> having(Sentence sentence, QuantityMention count, ClaimContext context) {
        int men = count.token();
        int verb = sentence.governor(men);
        boolean with = verb > men
                && sentence.hasRelation(men, "obl")
                && sentence.caseMarker(men).equals("with")
                && count.count().isNumber()
                && context.codebook()
                        .list("member-noun")
                        .contains(sentence.token(men).lemma());
        int subject = with ? context.arguments(sentence).surfaceSubject(verb) : Sentence.ROOT;
        return subject > men && context.tests().admits(List.of("armed"), sentence, subject)
                ? Optional.of(subject)
                : Optional.empty();
    }

    private static boolean isBody(Sentence sentence, int noun, ClaimContext context) {
        return context.tests().admits(List.of("armed", "@body"), sentence, noun);
    }

    private static Draft size(Sentence sentence, QuantityMention count, int body, ClaimContext context) {
        Optional<ActorMention> counted = context.tests()
                .at(sentence, count.token(), ActorMention.class)
                .filter(actor -> actor.actor().isPresent());
        int agent = counted.isPresent() ? count.token() : body;
        return of(sentence, count, body, agent, context);
    }

    private static Draft of(Sentence sentence, QuantityMention count, int head, int agent, ClaimContext context) {
        Draft draft = new Draft(ClaimKind.STRENGTH, "size", "strength.body-of", sentence, head);
        Filler filler = context.fillers().at(sentence, agent, "the body whose size is given");
        draft.add(Role.AGENT, filler, agent);
        draft.quantity = Optional.of(context.fillers().quantity(count));
        draft.preset.put("tense", "past");
        return draft;
    }
}
