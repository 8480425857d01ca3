package org.sitrep.syntax;

/**
 * "Niger, which has 4,000 soldiers there, will send more": right behind "which" after a comma stands the verb of an
 * aside; the verb behind the closing comma is that of the noun before it.
 */
final class RelativeAside implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int pronoun = 2; pronoun + 2 < tree.size(); pronoun++) {
            int main = opensAside(tree, pronoun) ? tree.governor(pronoun) : Sentence.ROOT;
            int verb = pronoun + 1;
            boolean taken = main > verb && tree.token(main).isVerb() && closes(tree, verb, main);
            int noun = taken ? noun(tree, pronoun) : Sentence.ROOT;
            boolean clause = noun >= 0 && (tree.governor(noun) == main || tree.governor(main) == noun);
            if (clause) {
                restore(tree, noun, pronoun, main);
            }
        }
    }

    private static boolean opensAside(DependencyTree tree, int pronoun) {
        return tree.token(pronoun).lower().matches("which|who")
                && tree.token(pronoun - 1).surface().equals(",")
                && tree.token(pronoun + 1).tag().matches("VB[DPZ]")
                && !tree.has(pronoun + 1, "aux", "aux:pass", "cop")
                && tree.governor(pronoun) != pronoun + 1;
    }

    private static boolean closes(DependencyTree tree, int verb, int main) {
        for (int word = verb + 1; word < main; word++) {
            if (tree.token(word).surface().equals(",")) {
                return true;
            }
        }
        return false;
    }

    private static int noun(DependencyTree tree, int pronoun) {
        int noun = pronoun - 2;
        boolean part = tree.has(noun, "compound", "flat") && tree.governor(noun) < pronoun && tree.governor(noun) > 0;
        int head = part ? tree.governor(noun) : noun;
        return tree.token(head).isNoun() ? head : Sentence.ROOT;
    }

    private static void restore(DependencyTree tree, int noun, int pronoun, int main) {
        int verb = pronoun + 1;
        if (tree.governor(main) == noun) {
            tree.attach(main, tree.governor(noun), tree.relation(noun));
        }
        boolean passive = !tree.children(main, "aux:pass").isEmpty();
        tree.attach(verb, noun, "acl:relcl");
        tree.attach(pronoun, verb, "nsubj");
        tree.attach(noun, main, passive ? "nsubj:pass" : "nsubj");
    }
}
