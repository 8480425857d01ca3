package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * "Urged the army to leave and the rebels to disarm", "called on all sides to stop and on donors to pay": who is asked
 * to do another thing by a verb that is not said again is told of an appeal of its own.
 */
final class SecondAddressee {

    private static final Set<String> LINKS = Set.of("and", "while");
    private static final Set<String> ASKING = Set.of("on", "upon", "to");
    private static final List<String> SOMEBODY = List.of("people", "actor", "named", "@institution", "place");

    private final ClaimContext context;

    SecondAddressee(ClaimContext context) {
        this.context = context;
    }

    /** Drafts for those whom appeals go on to ask. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            if (isAppealToDo(draft)) {
                addressees(draft).forEach(head -> found.add(to(draft, head)));
            }
        }
        return found;
    }

    private static boolean isAppealToDo(Draft draft) {
        return draft.kind == ClaimKind.EVENT
                && draft.type.equals("appeal")
                && draft.sentence.token(draft.head).isVerb()
                && draft.has(Role.AGENT)
                && draft.heads.getOrDefault(Role.TARGET, List.of()).stream()
                        .anyMatch(target -> draft.head < target && isAskedToDo(draft.sentence, draft.head, target));
    }

    /** Whether an infinitive stands behind whom the appeal is made to. */
    private static boolean isAskedToDo(Sentence sentence, int verb, int target) {
        return sentence.children(verb, "xcomp", "ccomp", "advcl").stream()
                .anyMatch(act -> act > target && isInfinitive(sentence, act));
    }

    private static boolean isInfinitive(Sentence sentence, int verb) {
        return sentence.children(verb, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
    }

    private List<Integer> addressees(Draft draft) {
        Sentence sentence = draft.sentence;
        List<Integer> found = new ArrayList<>();
        for (int to = draft.head + 3; to + 1 < sentence.size(); to++) {
            boolean infinitive = sentence.token(to).tag().equals("TO")
                    && sentence.token(to + 1).tag().equals("VB");
            if (infinitive) {
                addressee(sentence, draft.head, to - 1)
                        .filter(head -> !draft.heads
                                .getOrDefault(Role.TARGET, List.of())
                                .contains(head))
                        .filter(head -> context.tests().admits(SOMEBODY, sentence, head))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The head of the noun phrase that ends right before "to" and opens right behind "and", "and on". */
    private static Optional<Integer> addressee(Sentence sentence, int verb, int last) {
        int first = last;
        while (first > verb && isNominal(sentence.token(first))) {
            first--;
        }
        int link = ASKING.contains(sentence.token(first).lower()) ? first - 1 : first;
        boolean joined = link > verb && LINKS.contains(sentence.token(link).lower());
        int start = first + 1;
        return !joined
                ? Optional.empty()
                : IntStream.rangeClosed(start, last)
                        .filter(token -> sentence.governor(token) < start || sentence.governor(token) > last)
                        .filter(token -> sentence.token(token).isNoun())
                        .boxed()
                        .findFirst();
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.tag().matches("DT|JJ[RS]?|CD|POS|PRP\\$")
                || token.lower().equals("of");
    }

    private Draft to(Draft draft, int head) {
        Draft copy = draft.ofType(draft.type);
        copy.retain(Role.TARGET, target -> false);
        copy.add(Role.TARGET, context.fillers().at(draft.sentence, head, "who is asked besides"), head);
        copy.quantity = Optional.empty();
        return copy;
    }
}
