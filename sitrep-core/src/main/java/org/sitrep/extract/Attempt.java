package org.sitrep.extract;

import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.codebook.Codebook;
import org.sitrep.syntax.Sentence;

/**
 * What was tried and did not come about, or was kept from coming about: "tried to kill the governor", "foiled a plot to
 * bomb a bank", "an attempted murder". Nobody is hurt by an attempt: a figure or harm told with it is no casualty.
 */
final class Attempt {

    private static final Set<String> NOUNS = Set.of("attempt", "bid", "effort", "plot", "plan", "conspiracy");
    private static final Set<String> FAILED =
            Set.of("attempted", "failed", "unsuccessful", "abortive", "foiled", "thwarted");

    private final Codebook codebook;

    Attempt(Codebook codebook) {
        this.codebook = codebook;
    }

    void mark(Draft draft) {
        boolean happening = draft.kind == ClaimKind.EVENT || draft.kind == ClaimKind.CASUALTIES;
        if (happening && draft.outcome.isEmpty()) {
            draft.outcome = outcome(draft.sentence, draft.head);
        }
    }

    /** Whether a draft counts people whom only an attempt would have harmed. */
    static boolean isNoCasualty(Draft draft) {
        return draft.kind == ClaimKind.CASUALTIES && draft.outcome.isPresent();
    }

    private Optional<String> outcome(Sentence sentence, int head) {
        if (sentence.children(head, "amod").stream()
                .anyMatch(word -> FAILED.contains(sentence.token(word).lower()))) {
            return Optional.of("attempted");
        }
        int above = sentence.governor(head);
        if (above < 0 || !sentence.hasRelation(head, "xcomp", "acl", "nmod", "compound", "obj", "nsubj:pass")) {
            return Optional.empty();
        }
        String lemma = sentence.token(above).lemma();
        if (sentence.hasRelation(head, "xcomp") && codebook.list("attempting").contains(lemma)) {
            return Optional.of("attempted");
        }
        if (sentence.hasRelation(head, "obj", "nsubj:pass") && isFoiling(lemma)) {
            return Optional.of("foiled");
        }
        boolean underNoun = sentence.hasRelation(head, "acl", "nmod", "compound") && NOUNS.contains(lemma);
        return underNoun ? ofNoun(sentence, above, lemma) : Optional.empty();
    }

    private Optional<String> ofNoun(Sentence sentence, int noun, String lemma) {
        int verb = sentence.governor(noun);
        boolean foiled = verb >= 0
                && sentence.hasRelation(noun, "obj", "nsubj:pass")
                && isFoiling(sentence.token(verb).lemma());
        if (foiled) {
            return Optional.of("foiled");
        }
        return isTried(lemma) && !lemma.equals("effort") ? Optional.of("attempted") : Optional.empty();
    }

    /** Whether a noun says that something was begun and not only meant. */
    static boolean isTried(String lemma) {
        return lemma.matches("attempt|bid|effort");
    }

    private boolean isFoiling(String lemma) {
        return codebook.list("foiling").contains(lemma);
    }
}
