package org.sitrep.syntax;

import java.util.List;
import java.util.Optional;

/** "In 2020 the gang had 40 men": a year behind a preposition counts no gang, and a finite verb has a subject. */
final class YearBeforeSubject implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int year = 1; year < tree.size(); year++) {
            int noun = tree.governor(year);
            boolean counted = tree.has(year, "nummod")
                    && tree.token(year).surface().matches("(19|20)\\d\\d")
                    && noun > year
                    && tree.governor(year - 1) == noun
                    && tree.has(year - 1, "case");
            if (counted) {
                int before = year;
                finiteVerb(tree, noun).ifPresent(verb -> split(tree, noun, before, verb));
                verbBehind(tree, noun).ifPresent(verb -> name(tree, noun, before, verb));
            }
        }
    }

    private static Optional<Integer> finiteVerb(DependencyTree tree, int noun) {
        List<Integer> clauses = tree.children(noun, "acl");
        return clauses.stream()
                .filter(verb -> verb > noun && tree.token(verb).tag().matches("VBD|VBZ|VBP"))
                .filter(verb -> tree.children(verb, "nsubj", "nsubj:pass").isEmpty())
                .findFirst();
    }

    /** The verb that a noun is taken for a circumstance of, while it has no subject. */
    private static Optional<Integer> verbBehind(DependencyTree tree, int noun) {
        int verb = tree.governor(noun);
        boolean lacking = verb > noun
                && tree.has(noun, "obl")
                && tree.token(verb).isVerb()
                && tree.children(verb, "nsubj", "nsubj:pass", "csubj").isEmpty();
        return lacking ? Optional.of(verb) : Optional.empty();
    }

    private static void name(DependencyTree tree, int noun, int year, int verb) {
        boolean passive = !tree.children(verb, "aux:pass").isEmpty();
        tree.attach(noun, verb, passive ? "nsubj:pass" : "nsubj");
        tree.attach(year, verb, "obl");
        tree.attach(year - 1, year, "case");
    }

    private static void split(DependencyTree tree, int noun, int year, int verb) {
        tree.attach(verb, tree.governor(noun), tree.governor(noun) < 0 ? "root" : "parataxis");
        tree.attach(noun, verb, "nsubj");
        tree.attach(year, verb, "obl");
        tree.attach(year - 1, year, "case");
    }
}
