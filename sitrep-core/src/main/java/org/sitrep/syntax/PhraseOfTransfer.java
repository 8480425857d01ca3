package org.sitrep.syntax;

import java.util.Set;

/**
 * "Returned a statue of a warrior to Iceland": a phrase with "to" behind the object of a verb of giving tells who gets
 * it, however deep in the object the parser hung it. Nouns that take "to" themselves keep it ("a letter to the court").
 */
final class PhraseOfTransfer implements TreeRepair {

    private static final Set<String> GIVING = GrammarWords.of("giving");
    private static final Set<String> TAKING_TO = GrammarWords.of("noun-with-to");

    @Override
    public void repair(DependencyTree tree) {
        for (int receiver = 2; receiver < tree.size(); receiver++) {
            int noun = tree.governor(receiver);
            boolean to = tree.has(receiver, "nmod") && noun >= 0 && noun < receiver && tree.isBehind(receiver, "to");
            int verb = to ? giverOf(tree, noun) : Sentence.ROOT;
            if (verb >= 0 && !hasReceiver(tree, verb)) {
                tree.attach(receiver, verb, "obl");
            }
        }
    }

    /** The verb of giving in whose object a noun stands, if no noun on the way takes "to", or {@link Sentence#ROOT}. */
    private static int giverOf(DependencyTree tree, int noun) {
        int at = noun;
        while (at >= 0 && !TAKING_TO.contains(tree.token(at).lemma())) {
            int above = tree.governor(at);
            if (tree.has(at, "obj")) {
                return above >= 0
                                && above < at
                                && GIVING.contains(tree.token(above).lemma())
                        ? above
                        : Sentence.ROOT;
            }
            at = tree.has(at, "nmod", "acl", "conj", "obl", "appos", "dep", "nummod") && above < at
                    ? above
                    : Sentence.ROOT;
        }
        return Sentence.ROOT;
    }

    private static boolean hasReceiver(DependencyTree tree, int verb) {
        return !tree.children(verb, "iobj").isEmpty()
                || tree.children(verb, "obl").stream().anyMatch(phrase -> tree.isBehind(phrase, "to"));
    }
}
