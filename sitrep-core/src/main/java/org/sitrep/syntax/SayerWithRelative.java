package org.sitrep.syntax;

/**
 * "A resident who asked not to be named said soldiers had burnt the houses": where the parser took the saying into the
 * relative clause, so that a verb became its subject, the saying is the predicate of the one who is described, and what
 * stands behind it is said.
 */
final class SayerWithRelative implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int saying = 3; saying < tree.size(); saying++) {
            int sayer = tree.governor(saying);
            int verb = sayer >= 0 && tree.has(saying, "acl:relcl") && Saying.is(tree.token(saying))
                    ? verbAsSubject(tree, saying)
                    : -1;
            int clause = verb >= 0 && tree.has(sayer, "nsubj", "nsubj:pass") ? tree.governor(sayer) : -1;
            if (clause > saying) {
                restore(tree, sayer, verb, saying, clause);
            }
        }
    }

    private static int verbAsSubject(DependencyTree tree, int saying) {
        return tree.children(saying, "nsubj").stream()
                .filter(subject -> subject < saying && tree.token(subject).isVerb())
                .findFirst()
                .orElse(-1);
    }

    private static void restore(DependencyTree tree, int sayer, int verb, int saying, int clause) {
        String relation = tree.governor(clause) == Sentence.ROOT ? "root" : "dep";
        boolean passive = !tree.children(clause, "aux:pass").isEmpty();
        for (int word : tree.children(saying, "obj")) {
            if (word < verb) {
                tree.attach(word, verb, "nsubj");
            } else {
                tree.attach(word, clause, passive ? "nsubj:pass" : "nsubj");
            }
        }
        tree.attach(saying, tree.governor(clause), relation);
        tree.attach(clause, saying, "ccomp");
        tree.attach(sayer, saying, "nsubj");
        tree.attach(verb, sayer, "acl:relcl");
    }
}
