package org.sitrep.syntax;

import java.util.Set;

/**
 * "Six farmers were killed by gunmen and a herder was wounded", "killed by mines and 340 families fled": a noun behind
 * "and" that has a finite verb right behind it is the subject of that verb, and none of those who did what came before.
 */
final class SubjectTakenForConjunct implements TreeRepair {

    private static final Set<String> GOING = GrammarWords.of("done-by-oneself");

    @Override
    public void repair(DependencyTree tree) {
        for (int noun = 2; noun + 1 < tree.size(); noun++) {
            int first = tree.governor(noun);
            boolean joined = first >= 0
                    && first < noun
                    && tree.has(noun, "conj")
                    && tree.has(first, "obl", "obj", "nmod")
                    && tree.token(noun).tag().matches("NN.*|CD")
                    && !tree.children(noun, "cc").isEmpty();
            int predicate = joined ? predicateBehind(tree, noun) : Sentence.ROOT;
            int main = predicate >= 0 ? tree.verbFrom(first) : Sentence.ROOT;
            if (main >= 0 && (tree.isBelow(predicate, main) || tree.isBelow(predicate, noun))) {
                restore(tree, noun, predicate, main);
            }
        }
    }

    /** The predicate that begins right behind a noun's phrase and has no subject. */
    private static int predicateBehind(DependencyTree tree, int noun) {
        int next = noun + 1;
        while (next < tree.size() && isPhraseOf(tree, next, noun)) {
            next++;
        }
        if (next >= tree.size() || !tree.token(next).tag().matches("VB[DPZ]|MD")) {
            return Sentence.ROOT;
        }
        boolean auxiliary = tree.has(next, "aux", "aux:pass", "cop");
        int predicate = auxiliary ? tree.governor(next) : next;
        boolean finite = auxiliary
                || !tree.children(predicate, "obj").isEmpty()
                || describes(tree, predicate)
                || GOING.contains(tree.token(predicate).lemma());
        return finite
                        && predicate > noun
                        && tree.has(
                                predicate, "dep", "acl", "parataxis", "conj", "advmod", "nmod", "obl", "appos", "amod")
                        && tree.children(predicate, "nsubj", "nsubj:pass", "mark")
                                .isEmpty()
                ? predicate
                : Sentence.ROOT;
    }

    /** "The shells wrecked homes": whether a verb in the past was taken for what describes the noun behind it. */
    private static boolean describes(DependencyTree tree, int verb) {
        return tree.has(verb, "amod") && tree.token(verb).tag().equals("VBD") && tree.governor(verb) > verb;
    }

    /** Whether a word belongs to a noun's phrase by prepositions and what describes a noun. */
    private static boolean isPhraseOf(DependencyTree tree, int word, int noun) {
        int at = word;
        while (at > noun && !tree.token(at).isVerb()) {
            at = tree.governor(at);
        }
        return at == noun;
    }

    private static void restore(DependencyTree tree, int noun, int predicate, int main) {
        boolean passive = !tree.children(predicate, "aux:pass").isEmpty();
        if (describes(tree, predicate)) {
            tree.attach(tree.governor(predicate), predicate, "obj");
        }
        tree.children(noun, "cc").forEach(and -> tree.attach(and, predicate, "cc"));
        tree.attach(predicate, main, "conj");
        tree.attach(noun, predicate, passive ? "nsubj:pass" : "nsubj");
    }
}
