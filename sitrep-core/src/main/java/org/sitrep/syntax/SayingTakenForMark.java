package org.sitrep.syntax;

/**
 * "Condemned the plan, saying it would break the law": a participle of saying is no conjunction; it tells by itself.
 */
final class SayingTakenForMark implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int saying = 1; saying < tree.size(); saying++) {
            int told = tree.governor(saying);
            int verb = told < 0 ? told : tree.governor(told);
            if (verb >= 0
                    && verb < saying
                    && saying < told
                    && tree.has(saying, "mark")
                    && tree.token(saying).tag().equals("VBG")) {
                tree.attach(saying, verb, "advcl");
                tree.attach(told, saying, "ccomp");
            }
        }
    }
}
