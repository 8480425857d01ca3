package org.sitrep.syntax;

/** "Arrested Idris Musa, 37, Fadi Omar, 38, and Khalil Salim, 33": names divided by ages are a list. */
final class NamesWithAges implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int age = 2; age + 2 < tree.size(); age++) {
            if (isAgeBehindName(tree, age)) {
                int next = tree.token(age + 2).lower().equals("and") ? age + 3 : age + 2;
                int other = lastOfName(tree, next);
                int name = age - 2;
                boolean loose = other >= next && isClosed(tree, other) && isBelow(tree, other, name);
                if (loose) {
                    tree.attach(other, first(tree, name), "conj");
                }
            }
        }
    }

    private static boolean isAgeBehindName(DependencyTree tree, int age) {
        return tree.token(age).surface().matches("1?\\d{1,2}")
                && tree.token(age - 1).surface().equals(",")
                && tree.token(age + 1).surface().equals(",")
                && tree.token(age - 2).isProperNoun();
    }

    /** The last word of the name that starts at a token, or one before it where none starts. */
    private static int lastOfName(DependencyTree tree, int from) {
        int last = from - 1;
        while (last + 1 < tree.size() && tree.token(last + 1).isProperNoun()) {
            last++;
        }
        return last;
    }

    /** Another age stands behind the name: "Fadi Omar, 38", not "Juba residents". */
    private static boolean isClosed(DependencyTree tree, int name) {
        return name + 2 < tree.size()
                && tree.token(name + 1).surface().equals(",")
                && tree.token(name + 2).surface().matches("1?\\d{1,2}");
    }

    /** The list's first name: names after it all hang on that one. */
    private static int first(DependencyTree tree, int name) {
        return tree.has(name, "conj") ? tree.governor(name) : name;
    }

    private static boolean isBelow(DependencyTree tree, int word, int name) {
        return tree.isBelow(word, name) || tree.isBelow(word, first(tree, name));
    }
}
