package org.sitrep.syntax;

/**
 * "A source close to the militias blamed Israel": a past participle that has an object is a finite verb; where the tree
 * has no other, it is the predicate and the noun taken for the root its subject.
 */
final class ParticipleWithObject implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int root = 0; root < tree.size(); root++) {
            if (tree.governor(root) != Sentence.ROOT || !isBareNoun(tree, root)) {
                continue;
            }
            for (int verb = root + 1; verb < tree.size(); verb++) {
                if (isFinite(tree, verb) && hangsOn(tree, verb, root)) {
                    tree.attach(verb, Sentence.ROOT, "root");
                    tree.attach(root, verb, "nsubj");
                    return;
                }
            }
        }
    }

    private static boolean isBareNoun(DependencyTree tree, int root) {
        return tree.token(root).isNoun()
                && tree.children(root, "cop", "nsubj", "nsubj:pass", "aux").isEmpty();
    }

    private static boolean isFinite(DependencyTree tree, int verb) {
        return tree.token(verb).tag().matches("VBN|VBD")
                && tree.has(verb, "acl", "dep")
                && !tree.children(verb, "obj").isEmpty()
                && tree.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
                        .isEmpty();
    }

    private static boolean hangsOn(DependencyTree tree, int verb, int root) {
        int word = verb;
        for (int step = 0; step < tree.size() && word >= 0; step++) {
            if (word == root) {
                return true;
            }
            word = tree.governor(word);
        }
        return false;
    }
}
