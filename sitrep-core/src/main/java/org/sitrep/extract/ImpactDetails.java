package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * What a claim of impact says beside its status: the status as worded, whether war or a disaster caused it, and whether
 * it is new or still lasts. What the sentence does not say stays open.
 */
final class ImpactDetails {

    private static final Set<String> LASTING = Set.of("still", "remain", "continue", "already");

    private final ClaimContext context;

    ImpactDetails(ClaimContext context) {
        this.context = context;
    }

    void addTo(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.kind == ClaimKind.IMPACT) {
                draft.attributes.put(
                        "status_text", context.passage().report().text().of(draft.trigger()));
                cause(draft.sentence).ifPresent(cause -> draft.attributes.put("cause", cause));
                measure(draft).ifPresent(measure -> draft.attributes.put("measure", measure));
            }
        }
    }

    private Optional<String> cause(Sentence sentence) {
        boolean disaster = has(sentence, "disaster-word");
        boolean conflict = has(sentence, "conflict-word");
        if (disaster == conflict) {
            return Optional.empty();
        }
        return Optional.of(disaster ? "disaster" : "conflict");
    }

    private boolean has(Sentence sentence, String list) {
        Set<String> words = context.codebook().list(list);
        return sentence.tokens().stream()
                .anyMatch(token -> words.contains(token.lemma()) || words.contains(token.lower()));
    }

    private static Optional<String> measure(Draft draft) {
        Sentence sentence = draft.sentence;
        boolean lasting = draft.phrase.stream().anyMatch(word -> isLasting(sentence.token(word)))
                || sentence.children(draft.head, "advmod").stream().anyMatch(word -> isLasting(sentence.token(word)));
        if (lasting) {
            return Optional.of("still");
        }
        boolean happened = sentence.token(draft.head).isVerb()
                && sentence.token(draft.head).tag().matches("VBD|VBN")
                && !sentence.hasRelation(draft.head, "amod");
        return happened ? Optional.of("new") : Optional.empty();
    }

    private static boolean isLasting(Token token) {
        return LASTING.contains(token.lemma()) || LASTING.contains(token.lower());
    }
}
