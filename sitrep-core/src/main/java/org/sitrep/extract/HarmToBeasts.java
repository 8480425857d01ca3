package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * What befell animals and no people: "shot an elephant and killed *it*", "bought four dogs. *They* were slaughtered". A
 * pronoun that something befalls means what something befell last and agrees with it in number.
 */
final class HarmToBeasts {

    private static final List<String> BEAST = List.of("@animal");
    private static final String HARM = "killing|abuse|attack|abduction|sexual_violence";

    private final ClaimContext context;

    HarmToBeasts(ClaimContext context) {
        this.context = context;
    }

    boolean is(Draft draft) {
        boolean harm = draft.kind == ClaimKind.CASUALTIES || draft.kind == ClaimKind.EVENT && draft.type.matches(HARM);
        return harm
                && Stream.of(Role.VICTIM, Role.TARGET)
                        .flatMap(role -> draft.roles.getOrDefault(role, List.of()).stream())
                        .anyMatch(sufferer -> isBeast(draft.sentence, sufferer));
    }

    private boolean isBeast(Sentence sentence, Filler sufferer) {
        return sentence.tokenAt(sufferer.head().start())
                .filter(pronoun -> pronoun.lower().matches("it|they|them"))
                .filter(pronoun -> befalls(sentence, pronoun.index()))
                .flatMap(pronoun -> isLastBefallen(sentence, pronoun.index(), pronoun)
                        .or(() ->
                                before(sentence).flatMap(earlier -> isLastBefallen(earlier, earlier.size(), pronoun))))
                .orElse(false);
    }

    /** Whether the last agreeing noun to which something was done names an animal; empty if there is no such noun. */
    private Optional<Boolean> isLastBefallen(Sentence sentence, int limit, Token pronoun) {
        return IntStream.range(0, limit)
                .filter(noun -> sentence.token(noun).isNoun() && befalls(sentence, noun))
                .filter(noun -> sentence.token(noun).tag().endsWith("S")
                        == !pronoun.lower().equals("it"))
                .boxed()
                .reduce((first, second) -> second)
                .map(noun -> context.tests().admits(BEAST, sentence, noun));
    }

    private static boolean befalls(Sentence sentence, int token) {
        return sentence.hasRelation(token, "obj", "nsubj:pass");
    }

    private Optional<Sentence> before(Sentence sentence) {
        return Optional.of(sentence.index() - 1)
                .filter(index -> index >= 0)
                .map(index -> context.passage().sentences().get(index))
                .filter(earlier -> earlier.isParsed() && context.passage().isOnePart(earlier, sentence));
    }
}
