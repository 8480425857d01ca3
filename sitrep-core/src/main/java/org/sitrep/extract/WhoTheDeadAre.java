package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.mention.CountEstimate;
import org.sitrep.syntax.Sentence;

/** "Four of the dead were civilians": what is said of some of those who came to harm is who they were. */
final class WhoTheDeadAre implements ClaimReading {

    private static final String RULE = "casualties.who-they-are";
    private static final Set<String> KILLED = Set.of("dead", "victim", "killed", "casualty", "fatality", "slain");
    private static final Set<String> INJURED = Set.of("wounded", "injured");

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (int noun = 0; noun < sentence.size(); noun++) {
            boolean said = sentence.token(noun).isNoun()
                    && sentence.child(noun, "cop").isPresent()
                    && context.tests().admits(List.of("people"), sentence, noun);
            if (said) {
                int who = noun;
                sentence.child(noun, "nsubj")
                        .flatMap(subject -> part(sentence, subject, who, context))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** The drafts without bare counts of the dead that these readings say who they were. */
    static void dropBareCounts(List<Draft> drafts) {
        List<Draft> told =
                drafts.stream().filter(draft -> draft.rule.equals(RULE)).toList();
        drafts.removeIf(bare -> bare.rule.equals("casualties.dead-counted")
                && told.stream()
                        .anyMatch(who ->
                                who.sentence == bare.sentence && count(who).equals(count(bare))));
    }

    private static Optional<CountEstimate> count(Draft draft) {
        return draft.quantity.map(Quantity::count);
    }

    private static Optional<Draft> part(Sentence sentence, int subject, int who, ClaimContext context) {
        return sentence.children(subject, "nmod").stream()
                .filter(whole -> sentence.caseMarker(whole).equals("of"))
                .map(whole -> fate(sentence, whole))
                .flatMap(Optional::stream)
                .findFirst()
                .map(fate -> {
                    Draft draft = new Draft(ClaimKind.CASUALTIES, fate, RULE, sentence, who);
                    draft.add(Role.VICTIM, context.fillers().at(sentence, who, "who the victims were"), who);
                    draft.quantity = context.fillers().figureOrNumber(sentence, subject, ClaimKind.CASUALTIES);
                    return draft;
                });
    }

    private static Optional<String> fate(Sentence sentence, int whole) {
        String word = sentence.token(whole).lower();
        Optional<String> own = fate(word).or(() -> fate(sentence.token(whole).lemma()));
        return own.isPresent() || !word.equals("those")
                ? own
                : sentence.children(whole, "amod", "acl").stream()
                        .map(participle -> fate(sentence.token(participle).lower()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<String> fate(String word) {
        return KILLED.contains(word)
                ? Optional.of("killed")
                : INJURED.contains(word) ? Optional.of("injured") : Optional.empty();
    }
}
