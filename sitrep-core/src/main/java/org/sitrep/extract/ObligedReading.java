package org.sitrep.extract;

import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.Modality;
import org.sitrep.syntax.Sentence;

/**
 * What is still to be done: "is to leave by Thursday" is planned, "has to leave" is wanted ("had to leave" was done),
 * and of two verbs side by side the second shares the first one's "will" ("will release 22 prisoners and reopen the
 * road").
 */
final class ObligedReading {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "'re");
    private static final Set<String> HAVE = Set.of("have", "has");
    private static final Set<String> WILL = Set.of("will", "'ll", "would", "shall");

    private ObligedReading() {}

    static Optional<Modality> of(Sentence sentence, int head) {
        int to = head - 1;
        while (to > 0 && Set.of("be", "RB").contains(kind(sentence, to))) {
            to--;
        }
        if (to < 1 || !sentence.token(to).lower().equals("to")) {
            return shared(sentence, head);
        }
        String before = sentence.token(to - 1).lower();
        if (BE.contains(before)) {
            return Optional.of(Modality.PLANNED);
        }
        boolean will = to > 1 && WILL.contains(sentence.token(to - 2).lower());
        return HAVE.contains(before) ? Optional.of(will ? Modality.PLANNED : Modality.DESIRED) : Optional.empty();
    }

    private static String kind(Sentence sentence, int i) {
        String lower = sentence.token(i).lower();
        return lower.equals("be") ? lower : sentence.token(i).tag();
    }

    private static Optional<Modality> shared(Sentence sentence, int head) {
        boolean second = sentence.hasRelation(head, "conj")
                && sentence.token(head).tag().equals("VB")
                && sentence.children(head, "aux", "nsubj", "nsubj:pass", "mark").isEmpty();
        return second
                        && sentence.children(sentence.governor(head), "aux").stream()
                                .anyMatch(
                                        aux -> WILL.contains(sentence.token(aux).lower()))
                ? Optional.of(Modality.PLANNED)
                : Optional.empty();
    }
}
