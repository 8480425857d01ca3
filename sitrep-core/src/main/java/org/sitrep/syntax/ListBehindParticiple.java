package org.sitrep.syntax;

import java.util.List;

/**
 * "Shot at people in the market, killing a baker, two drivers and a boy": what a list goes on with behind the object of
 * a participle is coordinated with that object, and no object of the verb before it.
 */
final class ListBehindParticiple implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int participle = 1; participle < tree.size(); participle++) {
            int verb = tree.governor(participle);
            boolean clause = verb >= 0
                    && verb < participle
                    && tree.token(participle).tag().equals("VBG")
                    && tree.has(participle, "advcl", "dep", "acl", "xcomp")
                    && tree.token(participle - 1).surface().equals(",");
            List<Integer> objects = clause ? tree.children(participle, "obj") : List.of();
            if (objects.size() == 1 && objects.get(0) > participle) {
                joinList(tree, verb, participle, objects.get(0));
            }
        }
    }

    private static void joinList(DependencyTree tree, int verb, int participle, int first) {
        for (int next : tree.children(verb, "obj", "dep", "appos", "nmod", "obl:npmod")) {
            boolean item = next > first
                    && tree.token(next).isNoun()
                    && tree.children(next, "case").isEmpty()
                    && isListed(tree, next);
            if (item) {
                tree.attach(next, first, "conj");
                tree.children(next, "conj").stream()
                        .filter(last -> tree.token(last).isNoun())
                        .forEach(last -> tree.attach(last, first, "conj"));
            }
        }
    }

    /** Behind a comma, with a last item behind "and" or a comma of its own. */
    private static boolean isListed(DependencyTree tree, int noun) {
        int opening = tree.children(noun).stream()
                .filter(word -> word < noun)
                .findFirst()
                .orElse(noun);
        return opening > 0
                && tree.token(opening - 1).surface().equals(",")
                && !tree.children(noun, "conj").isEmpty();
    }
}
