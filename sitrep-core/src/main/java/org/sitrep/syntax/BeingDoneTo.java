package org.sitrep.syntax;

import java.util.List;

/** "Two nuns recalled being beaten": who tells of being done something to is whom it was done to. */
final class BeingDoneTo implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 2; verb < tree.size(); verb++) {
            List<Integer> being = tree.children(verb, "aux:pass");
            boolean told = tree.token(verb).tag().equals("VBN")
                    && tree.has(verb, "dep")
                    && being.size() == 1
                    && tree.token(being.get(0)).lower().equals("being")
                    && tree.governor(verb) >= 0
                    && tree.governor(verb) == being.get(0) - 1
                    && tree.token(tree.governor(verb)).isVerb();
            if (told && tree.children(verb, "nsubj:pass", "nsubj").isEmpty()) {
                tree.attach(verb, tree.governor(verb), "xcomp");
            }
        }
    }
}
