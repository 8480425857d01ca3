package org.sitrep.syntax;

/**
 * "Police beat protesters who tried to march to parliament and detained five of them": a verb whose object is "them"
 * cannot have those meant as its subject. Where the parser has strung such a verb to the relative clause about them, it
 * belongs to the clause that the relative clause stands in (principle B of binding theory, Chomsky 1981).
 */
final class ActOnOneself implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 1; verb < tree.size(); verb++) {
            if (!tree.has(verb, "conj") || !tree.token(verb).isVerb() || !actsOnThem(tree, verb)) {
                continue;
            }
            int relative = relativeClauseAbove(tree, verb);
            if (relative < 0 || namesOthers(tree, relative, verb)) {
                continue;
            }
            int outer = clauseAbove(tree, tree.governor(relative));
            if (outer >= 0) {
                tree.attach(verb, outer, "conj");
            }
        }
    }

    private static boolean actsOnThem(DependencyTree tree, int verb) {
        return tree.children(verb, "nsubj", "nsubj:pass", "aux:pass").isEmpty()
                && tree.children(verb, "obj").stream()
                        .anyMatch(object -> isThem(tree, object)
                                || tree.token(object).tag().matches("CD|DT|JJ|NN")
                                        && tree.children(object, "nmod").stream()
                                                .anyMatch(whole -> isThem(tree, whole)));
    }

    private static boolean isThem(DependencyTree tree, int word) {
        return tree.token(word).lower().equals("them");
    }

    /** The verb of the relative clause with a subject "who" or "that" whose coordination a verb is in, or -1. */
    private static int relativeClauseAbove(DependencyTree tree, int verb) {
        int word = tree.governor(verb);
        while (word >= 0 && tree.has(word, "conj", "xcomp")) {
            word = tree.governor(word);
        }
        boolean relative = word >= 0
                && tree.has(word, "acl:relcl")
                && tree.children(word, "nsubj").stream()
                        .anyMatch(subject -> tree.token(subject).lower().matches("who|that|which"));
        return relative && tree.token(tree.governor(word)).tag().matches("NNP?S") ? word : -1;
    }

    /** Whether the relative clause names others who may be meant by "them". */
    private static boolean namesOthers(DependencyTree tree, int relative, int verb) {
        for (int word = relative; word < verb; word++) {
            if (tree.token(word).tag().matches("NNP?S")) {
                return true;
            }
        }
        return false;
    }

    private static int clauseAbove(DependencyTree tree, int noun) {
        int word = noun;
        while (word >= 0 && !tree.token(word).isVerb()) {
            word = tree.governor(word);
        }
        return word;
    }
}
