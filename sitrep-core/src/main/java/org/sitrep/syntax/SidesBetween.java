package org.sitrep.syntax;

import java.util.List;

/**
 * "Fighting between Hema and Lendu gunmen flared up", "clashes between army and rebel units broke out": "between" goes
 * with the noun before it and takes the sides behind it, the last of which is no head of the whole and no subject.
 */
final class SidesBetween implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int between = 1; between + 1 < tree.size(); between++) {
            if (tree.token(between).lower().equals("between")
                    && tree.token(between - 1).isNoun()) {
                headBy(tree, between - 1, between);
                giveBackSubject(tree, between - 1, between);
            }
        }
    }

    /** "Fighting" hung as a compound on the last side. */
    private static void headBy(DependencyTree tree, int fight, int between) {
        int last = tree.governor(fight);
        int first = tree.governor(between);
        boolean hung = last > between
                && tree.has(fight, "compound", "amod", "nmod")
                && tree.has(between, "case")
                && tree.has(first, "nmod")
                && tree.governor(first) == fight;
        List<Integer> second = hung
                ? tree.children(first, "conj").stream()
                        .filter(side -> side < last && between(tree, side, last))
                        .toList()
                : List.of();
        if (second.isEmpty()) {
            return;
        }
        int name = second.get(0);
        tree.attach(fight, tree.governor(last), tree.relation(last));
        tree.attach(last, first, "conj");
        tree.attach(name, last, "compound");
        tree.children(name, "cc").forEach(and -> tree.attach(and, last, "cc"));
        tree.children(last, "amod", "det", "compound").stream()
                .filter(word -> word < fight)
                .forEach(word -> tree.attach(word, fight, tree.relation(word)));
    }

    /** Whether nothing but words of its name stands between a side and the noun that ends it. */
    private static boolean between(DependencyTree tree, int side, int last) {
        for (int at = side + 1; at < last; at++) {
            if (!tree.token(at).isNoun() && !tree.token(at).tag().startsWith("JJ")) {
                return false;
            }
        }
        return true;
    }

    /** The sides taken for the subject of a clause that "between" opens. */
    private static void giveBackSubject(DependencyTree tree, int fight, int between) {
        int verb = tree.governor(between);
        if (verb < between
                || !tree.has(between, "mark", "case", "advmod")
                || !tree.token(verb).isVerb()
                || tree.governor(verb) != fight) {
            return;
        }
        tree.children(verb, "nsubj", "nsubj:pass").stream()
                .filter(side -> side > between)
                .findFirst()
                .ifPresent(side -> {
                    tree.attach(verb, tree.governor(fight), tree.relation(fight));
                    tree.attach(fight, verb, "nsubj");
                    tree.attach(side, fight, "nmod");
                    tree.attach(between, side, "case");
                });
    }
}
