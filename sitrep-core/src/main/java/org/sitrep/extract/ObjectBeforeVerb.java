package org.sitrep.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.syntax.Sentence;

/**
 * The noun before a verb that is its object in meaning: "talks were suspended", "the truce signed in May", "the talks
 * which they broke off", "talks resumed". A sentence that is not parsed yet may have any noun before the verb there.
 */
final class ObjectBeforeVerb {

    private static final int FARTHEST_UNPARSED = 12;

    /** Verbs whose subject undergoes what others do to it: "talks resumed" is "they resumed talks". */
    private static final Set<String> OF_ITSELF = Set.of(
            "resume",
            "begin",
            "start",
            "continue",
            "end",
            "stop",
            "open",
            "reopen",
            "close",
            "fail",
            "collapse",
            "stall",
            "break",
            "go");

    private ObjectBeforeVerb() {}

    /** The object before a verb whose word is one of those given. */
    static Optional<Integer> among(List<String> words, Sentence sentence, int verb) {
        if (!sentence.isParsed()) {
            return IntStream.range(Math.max(0, verb - FARTHEST_UNPARSED), verb)
                    .boxed()
                    .filter(noun -> isOneOf(words, sentence, noun))
                    .findFirst();
        }
        return object(sentence, verb)
                .filter(noun -> noun >= 0)
                .map(noun -> NounPhrase.contentHead(sentence, noun))
                .filter(noun -> noun < verb)
                .flatMap(noun -> Stream.concat(Stream.of(noun), sentence.children(noun, "compound").stream())
                        .filter(word -> isOneOf(words, sentence, word))
                        .findFirst());
    }

    private static Optional<Integer> object(Sentence sentence, int verb) {
        Optional<Integer> subject = sentence.child(verb, "nsubj:pass");
        if (subject.isPresent()) {
            return subject.map(noun -> isRelative(sentence, noun) ? sentence.governor(verb) : noun);
        }
        boolean ofItself = OF_ITSELF.contains(sentence.token(verb).lemma())
                && sentence.child(verb, "obj", "ccomp").isEmpty();
        if (ofItself) {
            return subjectOf(sentence, verb);
        }
        boolean participle = sentence.token(verb).tag().equals("VBN");
        int governor = sentence.governor(verb);
        if (governor < 0) {
            return Optional.empty();
        }
        boolean reduced = participle
                && sentence.hasRelation(verb, "acl")
                && sentence.child(verb, "obj", "nsubj").isEmpty();
        boolean relative = sentence.hasRelation(verb, "acl:relcl")
                && sentence.children(verb, "obj").stream().anyMatch(word -> isRelative(sentence, word));
        if (reduced || relative) {
            return Optional.of(governor);
        }
        boolean secondOfPair = participle
                && sentence.hasRelation(verb, "conj")
                && sentence.child(verb, "nsubj", "obj", "aux").isEmpty();
        return secondOfPair ? sentence.child(governor, "nsubj:pass") : Optional.empty();
    }

    /** Its own, or that of "are expected to" before it. */
    private static Optional<Integer> subjectOf(Sentence sentence, int verb) {
        Optional<Integer> own = sentence.child(verb, "nsubj");
        boolean raised = own.isEmpty() && sentence.hasRelation(verb, "xcomp");
        return raised ? sentence.child(sentence.governor(verb), "nsubj", "nsubj:pass") : own;
    }

    private static boolean isRelative(Sentence sentence, int word) {
        return Set.of("which", "that").contains(sentence.token(word).lower());
    }

    private static boolean isOneOf(List<String> words, Sentence sentence, int noun) {
        return sentence.token(noun).isNoun()
                && (words.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT))
                        || words.contains(sentence.token(noun).lower()));
    }
}
