package org.sitrep.syntax;

/** "Blamed that attack on the rebels": "that" right before a noun without a clause points at the noun. */
final class PointingThat implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int that = 0; that + 1 < tree.size(); that++) {
            int noun = that + 1;
            boolean taken = tree.token(that).lower().equals("that")
                    && tree.has(that, "obj", "obl")
                    && tree.token(noun).isNoun()
                    && tree.governor(noun) == that;
            if (taken) {
                tree.attach(noun, tree.governor(that), "obj");
                tree.attach(that, noun, "det");
            }
        }
    }
}
