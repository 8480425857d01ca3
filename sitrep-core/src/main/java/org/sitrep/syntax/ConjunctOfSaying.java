package org.sitrep.syntax;

import java.util.Set;

/**
 * "Witnesses said soldiers went from door to door and shot men": without a comma what is coordinated behind a report
 * belongs to what is reported, unless it reports itself.
 */
final class ConjunctOfSaying implements TreeRepair {

    private static final Set<String> ASKING = GrammarWords.of("asking");
    private static final Set<String> WHAT_FOR = Set.of("for", "on", "upon");
    private static final Set<String> LAYING = GrammarWords.of("laying-or-rejecting");
    private static final Set<String> ACCUSING = GrammarWords.of("accusing");
    private static final Set<String> ASKING_OF = GrammarWords.of("asking-of");

    @Override
    public void repair(DependencyTree tree) {
        for (int verb = 2; verb < tree.size(); verb++) {
            int saying = tree.governor(verb);
            boolean coordinated = tree.has(verb, "conj")
                    && saying >= 0
                    && saying < verb
                    && Saying.is(tree.token(saying))
                    && tree.token(verb).isVerb()
                    && !Saying.is(tree.token(verb))
                    && tree.children(verb, "nsubj", "nsubj:pass", "ccomp").isEmpty();
            int clause = coordinated && !isSetOff(tree, verb) ? clauseBetween(tree, saying, verb) : -1;
            if (clause >= 0) {
                tree.attach(verb, clause, "conj");
            }
            if (isBesideReport(tree, verb) && (isAskedBeside(tree, verb) || isSaidBeside(tree, verb))) {
                tree.attach(verb, tree.governor(tree.governor(verb)), "conj");
            }
        }
    }

    /** Whether a verb without a subject of its own is coordinated with the clause that a verb before it reports. */
    private static boolean isBesideReport(DependencyTree tree, int verb) {
        int clause = tree.governor(verb);
        int saying = clause >= 0 ? tree.governor(clause) : Sentence.ROOT;
        return saying >= 0
                && tree.has(verb, "conj")
                && tree.has(clause, "ccomp")
                && saying < clause
                && clause < verb
                && tree.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass").isEmpty();
    }

    /**
     * "Said the trial was unfair and called for his release", "said two men were dead and urged calm": whoever asks for
     * something is not what the passive before it is told of, but whoever says that.
     */
    private static boolean isAskedBeside(DependencyTree tree, int verb) {
        int clause = tree.governor(verb);
        return Saying.is(tree.token(tree.governor(clause)))
                && tree.token(verb).tag().matches("VBN|VBD")
                && !tree.children(clause, "aux:pass", "cop").isEmpty()
                && asks(tree, verb);
    }

    /**
     * "Insisted that his side had lost nobody and accused the mayor of hiring gunmen", "denied that the town had fallen
     * and said its men held it": a second saying in the past goes on with the first one where the verb between them has
     * another form.
     */
    private static boolean isSaidBeside(DependencyTree tree, int verb) {
        int clause = tree.governor(verb);
        int saying = tree.governor(clause);
        return isReport(tree, saying)
                && isReport(tree, verb)
                && isInForm(tree, verb, tree.token(saying).tag())
                && !tree.children(verb, "ccomp", "obj").isEmpty()
                && !tree.children(clause, "aux", "aux:pass", "cop").isEmpty();
    }

    /**
     * Whether a verb has a form; where past and participle look alike, a verb that lays an act to somebody has both.
     */
    private static boolean isInForm(DependencyTree tree, int verb, String tag) {
        String form = tree.token(verb).tag();
        boolean alike = form.equals("VBN")
                && tag.equals("VBD")
                && ACCUSING.contains(tree.token(verb).lemma());
        return form.equals(tag) || alike;
    }

    private static boolean isReport(DependencyTree tree, int verb) {
        return tree.token(verb).tag().matches("VBD|VBZ|VBP|VBN")
                && (Saying.is(tree.token(verb))
                        || LAYING.contains(tree.token(verb).lemma()));
    }

    private static boolean asks(DependencyTree tree, int verb) {
        String lemma = tree.token(verb).lemma();
        boolean of = ASKING_OF.contains(lemma)
                && tree.children(verb, "obl").stream().anyMatch(phrase -> tree.isBehind(phrase, WHAT_FOR));
        return of || ASKING.contains(lemma) && !tree.children(verb, "obj").isEmpty();
    }

    /** Whether a comma stands before the word that coordinates a verb. */
    private static boolean isSetOff(DependencyTree tree, int verb) {
        return tree.children(verb, "cc").stream()
                .anyMatch(word -> word > 0 && tree.token(word - 1).surface().matches("[,;”\"]|''"));
    }

    private static int clauseBetween(DependencyTree tree, int saying, int verb) {
        return tree.children(saying, "ccomp").stream()
                .filter(clause -> clause > saying && clause < verb)
                .filter(clause -> tree.token(clause).isVerb())
                .filter(clause -> !tree.children(clause, "nsubj", "nsubj:pass").isEmpty())
                .findFirst()
                .orElse(-1);
    }
}
