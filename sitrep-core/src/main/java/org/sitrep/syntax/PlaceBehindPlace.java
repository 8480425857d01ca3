package org.sitrep.syntax;

import java.util.List;

/**
 * "Killed four people in Mangu, Plateau State, Nigeria": a name behind a comma right behind the name of a phrase is no
 * second object of the verb; it says where the place before it lies.
 */
final class PlaceBehindPlace implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int name = 3; name < tree.size(); name++) {
            int verb = tree.governor(name);
            boolean behindName = isName(tree, name)
                    && tree.has(name, "obj")
                    && verb >= 0
                    && verb < name - 2
                    && tree.token(name - 1).surface().equals(",")
                    && isName(tree, name - 2);
            if (behindName && hasOtherObject(tree, verb, name)) {
                tree.attach(name, name - 2, "appos");
            }
        }
    }

    private static boolean isName(DependencyTree tree, int word) {
        return tree.token(word).tag().startsWith("NNP");
    }

    private static boolean hasOtherObject(DependencyTree tree, int verb, int name) {
        List<Integer> objects = tree.children(verb, "obj", "nsubj:pass");
        return objects.stream().anyMatch(object -> object < name && !isName(tree, object));
    }
}
