package org.sitrep.extract;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * Words by which an act is one more and not the one told before: "another attack", "also attacked", "attacks", "a
 * bomb".
 */
final class OneMore {

    private final ClaimContext context;

    OneMore(ClaimContext context) {
        this.context = context;
    }

    /** Whether an act is worded so. */
    boolean is(Draft act) {
        return isSeries(act) || hasNewMeans(act) || isFurther(act.sentence, act.head);
    }

    /** Whether somebody who takes part in it is: "two other men were shot". */
    boolean hasFurtherParticipant(Draft act) {
        return Stream.concat(
                        act.heads.values().stream().flatMap(List::stream),
                        act.sentence.children(act.head, "nsubj", "nsubj:pass").stream())
                .anyMatch(head -> isFurther(act.sentence, head));
    }

    /** "Arrests", "attacks": several acts. */
    private static boolean isSeries(Draft act) {
        return act.kind == ClaimKind.EVENT
                && act.sentence.token(act.head).tag().equals("NNS")
                && act.sentence.child(act.head, "det").isEmpty();
    }

    /** "A bomb went off": not what an act told of before was done with. */
    private static boolean hasNewMeans(Draft act) {
        return act.heads.getOrDefault(Role.INSTRUMENT, List.of()).stream()
                .flatMap(noun -> act.sentence.children(noun, "det", "nummod").stream())
                .anyMatch(word ->
                        !Sufferers.DEFINITE.contains(act.sentence.token(word).lower()));
    }

    private boolean isFurther(Sentence sentence, int head) {
        return sentence.children(head, "amod", "advmod", "det").stream()
                .map(word -> sentence.token(word).lower())
                .anyMatch(word -> context.codebook().list("told-as-further").contains(word)
                        || context.codebook().list("another-one").contains(word));
    }
}
