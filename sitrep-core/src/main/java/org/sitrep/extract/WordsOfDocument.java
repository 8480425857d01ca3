package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * "Pamphlets signed by the front gave teachers two days to leave", "a statement from the ministry accused the rebels":
 * what a document threatens, asks or blames is an act of whoever issued it.
 */
final class WordsOfDocument {

    private static final Set<String> SPOKEN = Set.of("threat", "appeal", "accusation");
    private static final Set<String> ISSUED =
            Set.of("sign", "issue", "release", "publish", "write", "send", "distribute");
    private static final List<String> SOMEBODY = List.of("actor", "people");

    private final ClaimContext context;

    WordsOfDocument(ClaimContext context) {
        this.context = context;
    }

    void give(Draft draft) {
        if (SPOKEN.contains(draft.type) && !draft.has(Role.AGENT)) {
            context.arguments(draft.sentence).of(draft.head, draft.phrase).stream()
                    .filter(argument -> argument.slot().equals("subj"))
                    .flatMap(argument -> issuer(draft.sentence, argument.head()).stream())
                    .findFirst()
                    .ifPresent(issuer -> {
                        draft.roles.put(
                                Role.AGENT,
                                new ArrayList<>(
                                        List.of(context.fillers().at(draft.sentence, issuer, "who issued it"))));
                        draft.heads.put(Role.AGENT, new ArrayList<>(List.of(issuer)));
                    });
        }
    }

    private Optional<Integer> issuer(Sentence sentence, int document) {
        boolean isDocument = context.codebook()
                .list("document")
                .contains(sentence.token(document).lemma());
        Stream<Integer> named = sentence.children(document, "nmod").stream()
                .filter(phrase -> sentence.caseMarker(phrase).matches("by|from|of"));
        Stream<Integer> owner = sentence.children(document, "nmod:poss", "compound").stream();
        Stream<Integer> signed = sentence.children(document, "acl").stream()
                .filter(verb -> ISSUED.contains(sentence.token(verb).lemma()))
                .flatMap(verb -> sentence.children(verb, "obl").stream())
                .filter(phrase -> sentence.caseMarker(phrase).equals("by"));
        return (isDocument ? Stream.of(signed, named, owner).flatMap(words -> words) : Stream.<Integer>empty())
                .filter(word -> context.tests().admits(SOMEBODY, sentence, word))
                .findFirst();
    }
}
