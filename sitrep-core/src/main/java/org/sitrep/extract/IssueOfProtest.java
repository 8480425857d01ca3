package org.sitrep.extract;

import java.util.List;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;

/**
 * "Marched against rising fuel prices": what a protest is about is nobody whom it is aimed at. People, bodies and
 * places are, also those named in what it is about ("against the governor", "against the president's rule").
 */
final class IssueOfProtest {

    private static final List<String> ADDRESSED = List.of("people", "actor", "place", "@place-noun", "@building");

    private final ClaimContext context;

    IssueOfProtest(ClaimContext context) {
        this.context = context;
    }

    void takeOut(Draft draft) {
        if (draft.kind != ClaimKind.EVENT || !draft.type.equals("protest")) {
            return;
        }
        List<Integer> issues = draft.heads.getOrDefault(Role.TARGET, List.of()).stream()
                .filter(head -> head >= 0 && !isSomebody(draft.sentence, head))
                .toList();
        draft.retain(
                Role.TARGET,
                target -> issues.stream()
                        .noneMatch(issue ->
                                target.head().equals(draft.sentence.token(issue).span())));
    }

    private boolean isSomebody(Sentence sentence, int head) {
        return context.mentions().in(sentence.index()).stream()
                        .filter(mention -> mention instanceof ActorMention
                                || mention instanceof PersonMention
                                || mention instanceof PlaceMention)
                        .anyMatch(mention -> sentence.subtree(head).get(mention.token()))
                || sentence.subtree(head).stream()
                        .anyMatch(word -> context.tests().admits(ADDRESSED, sentence, word));
    }
}
