package org.sitrep.syntax;

/**
 * "A doctor who saw it said that his hands were tied", "the governor, who took over in June, was arrested", "relatives
 * of the dead alleged that he was tortured": where a noun is all that a sentence seems to be, the first finite verb
 * that no relative pronoun, conjunction or subject of its own claims is its predicate.
 */
final class PredicateOfSubject implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int subject = 0; isSentence(tree) && subject < tree.size(); subject++) {
            boolean bare = tree.token(subject).tag().matches("NN.*|DT|CD|PRP|JJ")
                    && (tree.governor(subject) == Sentence.ROOT || opensClause(tree, subject))
                    && !isPhrase(tree, subject)
                    && tree.children(subject, "cop", "nsubj", "nsubj:pass", "mark")
                            .isEmpty();
            int verb = bare ? new OpenClauses(tree, subject).verb() : Sentence.ROOT;
            if (verb >= 0) {
                restore(tree, subject, verb);
            }
        }
    }

    /** "And a sailor, who was on board, was shot": whether a noun behind "and" hangs on nothing that nouns hang on. */
    private static boolean opensClause(DependencyTree tree, int subject) {
        int above = tree.governor(subject);
        boolean and = above >= 0 && above < subject && tree.has(above, "cc", "dep");
        return and
                && tree.has(subject, "dep")
                && tree.token(above).tag().equals("CC")
                && tree.governor(above) >= 0
                && tree.token(tree.governor(above)).isVerb();
    }

    private static boolean isSentence(DependencyTree tree) {
        return tree.token(tree.size() - 1).surface().matches("[.?!\"”’]|''");
    }

    /** Whether a preposition, a dateline or a label stands at the head of the sentence instead of a subject. */
    private static boolean isPhrase(DependencyTree tree, int subject) {
        boolean marked = tree.children(subject, "case").stream().anyMatch(word -> word < subject);
        int next = subject + 1;
        return marked || next < tree.size() && tree.token(next).surface().matches("[:–—-]|--");
    }

    private static void restore(DependencyTree tree, int subject, int verb) {
        int predicate = predicate(tree, verb);
        boolean passive = !tree.children(predicate, "aux:pass").isEmpty();
        giveBack(tree, subject, predicate, verb);
        int above = tree.governor(subject);
        if (above >= 0) {
            tree.attach(predicate, tree.governor(above), "conj");
            tree.attach(above, predicate, "cc");
        } else {
            tree.attach(predicate, Sentence.ROOT, "root");
        }
        for (int adverb = verb - 1; tree.token(adverb).tag().equals("RB"); adverb--) {
            tree.attach(adverb, predicate, "advmod");
        }
        for (int word : tree.children(subject)) {
            if (word > verb && word != predicate) {
                tree.attach(word, predicate, tree.has(word, "acl:relcl", "appos") ? "dep" : tree.relation(word));
            }
        }
        tree.attach(subject, predicate, passive ? "nsubj:pass" : "nsubj");
    }

    /** The verb or the noun that a finite verb is said with. */
    private static int predicate(DependencyTree tree, int verb) {
        int head = verb;
        while (tree.has(head, "aux", "aux:pass", "cop") && tree.governor(head) > head) {
            head = tree.governor(head);
        }
        return head;
    }

    /** Gives the words of a relative clause that hang on the predicate to the verb of that clause. */
    private static void giveBack(DependencyTree tree, int subject, int predicate, int verb) {
        for (int word : tree.children(predicate)) {
            boolean taken =
                    word > subject && word < verb && !tree.has(word, "aux", "aux:pass", "cop", "advmod", "punct");
            if (!taken) {
                continue;
            }
            boolean relative = tree.token(word).tag().matches("WP|WDT");
            int first = OpenClauses.finiteBehind(tree, relative ? word : subject, verb);
            int own = first < 0 ? Sentence.ROOT : predicate(tree, first);
            if (word != own && own >= 0 && own < verb) {
                tree.attach(word, OpenClauses.isObjectBefore(tree, word) ? word - 1 : own, relation(tree, word));
                tree.attach(own, subject, "acl:relcl");
            } else {
                tree.attach(word, subject, tree.token(word).isVerb() ? "acl:relcl" : "dep");
            }
        }
    }

    private static String relation(DependencyTree tree, int word) {
        boolean object = OpenClauses.isObjectBefore(tree, word);
        boolean relative = tree.token(word).tag().matches("WP|WDT");
        return relative ? "nsubj" : object ? "obj" : tree.token(word).isVerb() ? "xcomp" : "dep";
    }
}
