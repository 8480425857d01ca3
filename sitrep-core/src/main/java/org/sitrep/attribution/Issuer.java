package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.syntax.Sentence;

/** Who issued a document that speaks: "the ministry issued a statement saying that". */
final class Issuer {

    private static final Set<String> ISSUING =
            Set.of("issue", "release", "publish", "post", "send", "write", "circulate", "distribute", "sign", "read");

    private Issuer() {}

    /** The subject of the verb that issues a document. */
    static Optional<Integer> of(Sentence sentence, int document) {
        boolean issued = sentence.hasRelation(document, "obj")
                && ISSUING.contains(sentence.token(sentence.governor(document)).lemma())
                && SourceNouns.sort(sentence.token(document))
                        .filter(SourceNouns.Sort.DOCUMENT::equals)
                        .isPresent();
        return issued ? Phrases.subject(sentence, sentence.governor(document), new BitSet()) : Optional.empty();
    }
}
