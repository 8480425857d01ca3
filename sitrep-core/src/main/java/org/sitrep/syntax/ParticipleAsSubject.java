package org.sitrep.syntax;

/**
 * "A pastor abducted last month was released": a participle without auxiliary is no clause that could be the subject of
 * a verb; it describes the noun before it, and that noun is the subject.
 */
final class ParticipleAsSubject implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int participle = 1; participle < tree.size(); participle++) {
            if (!isBareParticiple(tree, participle)) {
                continue;
            }
            int described = tree.children(participle, "nsubj", "nsubj:pass").stream()
                    .findFirst()
                    .orElse(-1);
            int predicate = tree.governor(participle);
            if (described >= 0 && described < participle && participle < predicate) {
                boolean passive = tree.has(participle, "csubj:pass");
                tree.attach(described, predicate, passive ? "nsubj:pass" : "nsubj");
                tree.attach(participle, described, "acl");
            }
        }
    }

    private static boolean isBareParticiple(DependencyTree tree, int verb) {
        return tree.has(verb, "csubj", "csubj:pass")
                && tree.token(verb).tag().equals("VBN")
                && tree.children(verb, "aux", "aux:pass", "cop", "mark", "obj").isEmpty();
    }
}
