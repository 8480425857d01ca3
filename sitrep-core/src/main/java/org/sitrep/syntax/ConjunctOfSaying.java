package org.sitrep.syntax;

import java.util.Set;

/**
 * "Witnesses said soldiers went from door to door and shot men": without a comma what is coordinated behind a report
 * belongs to what is reported, unless it reports itself.
 */
final class ConjunctOfSaying implements TreeRepair {

    private static final Set<String> ASKING = GrammarWords.of("asking");
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
            int reporting = askedBeside(tree, verb);
            if (reporting >= 0) {
                tree.attach(verb, reporting, "conj");
            }
        }
    }

    /**
     * "Said the trial was unfair and called for his release", "said two men were dead and urged calm": whoever asks for
     * something is not what the passive before it is told of, but whoever says that.
     */
    private static int askedBeside(DependencyTree tree, int verb) {
        int clause = tree.governor(verb);
        int saying = clause >= 0 ? tree.governor(clause) : Sentence.ROOT;
        boolean beside = saying >= 0
                && tree.has(verb, "conj")
                && tree.has(clause, "ccomp")
                && clause < verb
                && saying < clause
                && Saying.is(tree.token(saying))
                && tree.token(verb).tag().matches("VBN|VBD")
                && tree.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass").isEmpty();
        return beside && !tree.children(clause, "aux:pass", "cop").isEmpty() && asks(tree, verb)
                ? saying
                : Sentence.ROOT;
    }

    private static boolean asks(DependencyTree tree, int verb) {
        String lemma = tree.token(verb).lemma();
        boolean of = ASKING_OF.contains(lemma)
                && tree.children(verb, "obl").stream()
                        .flatMap(phrase -> tree.children(phrase, "case").stream())
                        .anyMatch(word -> tree.token(word).lower().matches("for|on|upon"));
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
