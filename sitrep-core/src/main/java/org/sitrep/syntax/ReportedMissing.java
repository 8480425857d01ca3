package org.sitrep.syntax;

import java.util.Set;

/** "His wife reported him missing": whom somebody is reported to be is the object of the report. */
final class ReportedMissing implements TreeRepair {

    private static final Set<String> REPORTS = GrammarWords.of("listing");
    private static final Set<String> STATES = GrammarWords.of("fate");

    @Override
    public void repair(DependencyTree tree) {
        for (int state = 2; state < tree.size(); state++) {
            int report = tree.governor(state);
            boolean reported = report >= 0
                    && report < state
                    && STATES.contains(tree.token(state).lower())
                    && REPORTS.contains(tree.token(report).lemma())
                    && tree.has(state, "dep", "ccomp", "xcomp")
                    && tree.children(state, "aux", "aux:pass", "cop").isEmpty();
            if (reported) {
                for (int subject : tree.children(state, "nsubj", "nsubj:pass")) {
                    tree.attach(subject, report, "obj");
                    tree.attach(state, report, "xcomp");
                }
            }
        }
    }
}
