package org.sitrep.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/** "The conflict began in 2016. It has killed 6,000 people": what goes on or happened has done nothing by itself. */
final class HappeningAsDoer {

    private static final List<String> HAPPENINGS =
            List.of("@going-on", "@violent-deed", "@battle-noun", "@blast", "@natural-disaster", "@accident-word");

    private final ClaimContext context;

    HappeningAsDoer(ClaimContext context) {
        this.context = context;
    }

    void takeOut(Draft draft) {
        boolean harm = draft.kind == ClaimKind.CASUALTIES
                || draft.kind == ClaimKind.IMPACT
                || draft.kind == ClaimKind.EVENT && draft.type.matches("killing|attack|property_destruction");
        if (harm && draft.has(Role.AGENT)) {
            draft.retain(Role.AGENT, agent -> !isIt(draft, agent) || !goesOnWithHappening(draft.sentence, agent));
        }
    }

    private boolean isIt(Draft draft, Filler agent) {
        return agent.text().equalsIgnoreCase("it") && context.entityOf(agent).isEmpty();
    }

    /** Whether the last subject before the pronoun, here or in the sentence before, is a happening. */
    private boolean goesOnWithHappening(Sentence sentence, Filler pronoun) {
        int here = lastSubject(sentence, pronoun.span().start());
        if (here >= 0) {
            return context.tests().admits(HAPPENINGS, sentence, here);
        }
        return sentence.index() > 0
                && opensWithHappening(context.passage().sentences().get(sentence.index() - 1));
    }

    private boolean opensWithHappening(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(token -> sentence.hasRelation(token, "nsubj", "nsubj:pass"))
                .limit(1)
                .anyMatch(token -> context.tests().admits(HAPPENINGS, sentence, token));
    }

    private static int lastSubject(Sentence sentence, int before) {
        return IntStream.range(0, sentence.size())
                .filter(token -> sentence.token(token).span().start() < before)
                .filter(token -> sentence.hasRelation(token, "nsubj", "nsubj:pass"))
                .max()
                .orElse(Sentence.ROOT);
    }
}
