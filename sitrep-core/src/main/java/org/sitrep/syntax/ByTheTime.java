package org.sitrep.syntax;

/**
 * "Had gone by the time police reached the village": what follows "by the time" is a clause with a subject of its own.
 */
final class ByTheTime implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int time = 2; time + 2 < tree.size(); time++) {
            int subject = tree.governor(time);
            boolean clause = tree.token(time).lower().equals("time")
                    && tree.token(time - 1).lower().equals("the")
                    && tree.token(time - 2).lower().equals("by")
                    && tree.has(time, "compound")
                    && subject > time
                    && tree.has(subject, "obl");
            int above = clause ? tree.governor(subject) : Sentence.ROOT;
            int verb = above >= 0 ? verbBehind(tree, subject) : Sentence.ROOT;
            if (verb >= 0) {
                tree.attach(verb, above, "advcl");
                tree.attach(subject, verb, "nsubj");
                tree.attach(time, verb, "obl:tmod");
                tree.attach(time - 2, time, "case");
                tree.attach(time - 1, time, "det");
            }
        }
    }

    private static int verbBehind(DependencyTree tree, int subject) {
        int next = subject + 1;
        boolean finite = next < tree.size()
                && tree.token(next).tag().matches("VBD|VBZ|VBP|VBN")
                && tree.governor(next) == tree.governor(subject);
        return finite ? next : Sentence.ROOT;
    }
}
