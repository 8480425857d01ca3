package org.sitrep.syntax;

import java.util.Set;

/**
 * "A commander known as Black Thunder left the group": "as" opens no clause behind a verb of naming; the name belongs
 * to it, and the verb behind the name is the predicate of the one who is named.
 */
final class KnownAs implements TreeRepair {

    private static final Set<String> NAMING = Set.of("known", "identified", "nicknamed", "described", "dubbed");

    @Override
    public void repair(DependencyTree tree) {
        for (int as = 1; as < tree.size(); as++) {
            int naming = as - 1;
            boolean opensClause = tree.token(as).lower().equals("as")
                    && tree.has(as, "mark")
                    && NAMING.contains(tree.token(naming).lower());
            int verb = tree.governor(as);
            if (opensClause && verb > as && tree.token(verb).isVerb() && tree.governor(verb) == naming) {
                restore(tree, naming, as, verb);
            }
        }
    }

    private static void restore(DependencyTree tree, int naming, int as, int verb) {
        int name = tree.children(verb, "nsubj", "nsubj:pass").stream()
                .filter(subject -> subject > as)
                .findFirst()
                .orElse(-1);
        int named = named(tree, naming);
        if (name < 0 || named < 0) {
            return;
        }
        boolean whole = tree.governor(named) == naming;
        int above = whole ? tree.governor(naming) : tree.governor(named);
        String relation = whole || above == Sentence.ROOT ? "root" : "dep";
        if (above >= 0 && !whole) {
            return;
        }
        tree.attach(verb, above, relation);
        tree.attach(named, verb, "nsubj");
        tree.attach(naming, named, "acl");
        tree.attach(name, naming, "obl");
        tree.attach(as, name, "case");
    }

    /** The one who is named: the subject of the participle taken for the predicate, or the noun it hangs on. */
    private static int named(DependencyTree tree, int naming) {
        return tree.children(naming, "nsubj", "nsubj:pass").stream().findFirst().orElseGet(() -> {
            int governor = tree.governor(naming);
            return governor >= 0 && tree.token(governor).isNoun() ? governor : -1;
        });
    }
}
