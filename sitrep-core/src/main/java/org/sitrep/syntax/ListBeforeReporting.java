package org.sitrep.syntax;

/**
 * "... killing 14 people and abducting others, residents and officials have told the station": the noun phrase right
 * before a verb of reporting that lacks a subject is its subject, however the parser has strung it to the list before.
 */
final class ListBeforeReporting implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 2; verb < tree.size(); verb++) {
            if (isReportingWithoutSubject(tree, verb)) {
                int last = beforeAuxiliaries(tree, verb);
                int comma = commaBefore(tree, last);
                if (comma > 0 && tree.governor(verb) < comma) {
                    giveSubject(tree, verb, comma, last);
                }
            }
        }
    }

    private static boolean isReportingWithoutSubject(DependencyTree tree, int verb) {
        return tree.token(verb).tag().matches("VBD|VBN|VBP|VBZ")
                && Saying.is(tree.token(verb))
                && tree.has(verb, "dep", "ccomp", "parataxis", "conj")
                && tree.children(verb, "nsubj", "nsubj:pass", "aux:pass", "cc").isEmpty();
    }

    private static int beforeAuxiliaries(DependencyTree tree, int verb) {
        int at = verb - 1;
        while (at > 0 && (tree.has(at, "aux") || tree.token(at).tag().equals("RB"))) {
            at--;
        }
        return at;
    }

    /** The comma before a run of nominal words that ends at a token, or -1. */
    private static int commaBefore(DependencyTree tree, int last) {
        int at = last;
        if (!tree.token(last).isNoun()) {
            return -1;
        }
        while (at > 0 && tree.token(at).tag().matches("NN.*|JJ.*|DT|CC|CD|POS|PRP\\$")) {
            at--;
        }
        return tree.token(at).surface().equals(",") ? at : -1;
    }

    private static void giveSubject(DependencyTree tree, int verb, int comma, int last) {
        int subject = -1;
        for (int word = comma + 1; word <= last; word++) {
            boolean hangsOutside = tree.governor(word) <= comma || tree.governor(word) > last;
            if (!hangsOutside || !tree.token(word).isNoun()) {
                continue;
            }
            if (subject < 0) {
                subject = word;
                tree.attach(word, verb, "nsubj");
            } else {
                tree.attach(word, subject, "conj");
            }
        }
    }
}
