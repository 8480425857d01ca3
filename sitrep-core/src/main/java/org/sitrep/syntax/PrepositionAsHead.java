package org.sitrep.syntax;

/** "Attacks on soldiers and posts": a preposition heads no noun; the noun right behind it heads the phrase. */
final class PrepositionAsHead implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int preposition = 1; preposition < tree.size() - 1; preposition++) {
            int noun = preposition;
            int above = tree.governor(noun);
            if (!tree.token(preposition).tag().equals("IN")
                    || !tree.has(preposition, "amod", "advmod", "dep", "nmod", "obl")
                    || above < 0
                    || above > preposition) {
                continue;
            }
            tree.children(preposition, "dep", "obj", "pobj", "nmod", "obl").stream()
                    .filter(child -> child > noun
                            && tree.token(child).isNoun()
                            && !CalendarNames.isWeekday(tree.token(child).lower()))
                    .findFirst()
                    .ifPresent(child -> turn(tree, noun, child, above));
        }
    }

    private static void turn(DependencyTree tree, int preposition, int noun, int above) {
        tree.attach(noun, above, tree.token(above).isVerb() ? "obl" : "nmod");
        tree.children(preposition).forEach(child -> tree.attach(child, noun, tree.relation(child)));
        tree.attach(preposition, noun, "case");
    }
}
