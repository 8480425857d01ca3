package org.sitrep.syntax;

/**
 * "Among the dead were two teachers": what stands behind "among" is no subject; who is among them stands behind "were".
 */
final class AmongBeforeCopula implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int among = 0; among + 1 < tree.size(); among++) {
            int those = tree.governor(among);
            boolean subject = those > among
                    && tree.token(among).lower().equals("among")
                    && tree.has(among, "case")
                    && tree.has(those, "nsubj");
            int said = subject ? tree.governor(those) : Sentence.ROOT;
            if (said > those && !tree.children(said, "cop").isEmpty()) {
                tree.attach(those, said, "obl");
            }
        }
    }
}
