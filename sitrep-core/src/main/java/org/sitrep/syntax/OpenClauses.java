package org.sitrep.syntax;

import java.util.Set;

/**
 * The clauses that open behind a noun and wait for their finite verb, counted by what opens them: relative pronouns and
 * conjunctions with a subject. The finite verb that none of them waits for is that of the noun.
 */
final class OpenClauses {

    private static final String FINITE = "VBD|VBZ|VBP|MD";
    private static final String OPENING = "WP|WDT|WRB|WP\\$";
    private static final String NOMINATIVE = "he|she|they|we|i";

    private static final Set<String> REFLEXIVE = GrammarWords.of("reflexive");
    private static final Set<String> DIRECTIONS = GrammarWords.of("direction");

    private final DependencyTree tree;
    private final int subject;

    OpenClauses(DependencyTree tree, int subject) {
        this.tree = tree;
        this.subject = subject;
    }

    /** The first finite verb behind the noun that no other clause waits for; {@link Sentence#ROOT} if there is none. */
    int verb() {
        int waiting = 0;
        for (int word = subject + 1; word < tree.size(); word++) {
            Token token = tree.token(word);
            if (token.surface().matches("[;:“”\"]|``|''")) {
                return Sentence.ROOT;
            }
            if (opens(word)) {
                waiting++;
            } else if ((token.tag().matches(FINITE) || isPastBehindComma(word)) && !isCoordinated(word)) {
                if (waiting == 0) {
                    return isFree(word) ? word : Sentence.ROOT;
                }
                waiting -= isParenthetical(word) ? 0 : 1;
            }
        }
        return Sentence.ROOT;
    }

    /** The first finite verb between a word and another; {@link Sentence#ROOT} if there is none. */
    static int finiteBehind(DependencyTree tree, int from, int to) {
        for (int word = from + 1; word < to; word++) {
            if (tree.token(word).tag().matches(FINITE)) {
                return word;
            }
        }
        return Sentence.ROOT;
    }

    /** "Which analysts say has 400 men": whether a saying stands between a pronoun and its verb. */
    private boolean isParenthetical(int verb) {
        return Saying.is(tree.token(verb))
                && verb + 1 < tree.size()
                && tree.token(verb + 1).tag().matches(FINITE);
    }

    /** "Russia, which has bases in both countries, called on them": a past behind the comma that closes a clause. */
    private boolean isPastBehindComma(int word) {
        boolean alone = word > 1
                && tree.token(word).tag().equals("VBN")
                && tree.token(word - 1).surface().equals(",")
                && tree.has(word, "acl", "dep")
                && tree.children(word, "aux", "aux:pass", "mark").isEmpty();
        return alone && !(word + 1 < tree.size() && tree.token(word + 1).lower().equals("by"));
    }

    private boolean opens(int word) {
        Token token = tree.token(word);
        boolean mark = token.tag().equals("IN") && tree.has(word, "mark");
        return token.tag().matches(OPENING) || mark || token.lower().matches(NOMINATIVE);
    }

    /** Whether a verb goes on with the clause before it, behind "and". */
    private boolean isCoordinated(int verb) {
        int before = verb - 1;
        while (before > subject && tree.token(before).tag().equals("RB")) {
            before--;
        }
        return tree.token(before).tag().equals("CC");
    }

    /**
     * Whether a verb has no subject of its own: a pronoun of a clause before it, or the object of the verb before it.
     */
    private boolean isFree(int verb) {
        int head = tree.has(verb, "aux", "aux:pass", "cop") && tree.governor(verb) > verb ? tree.governor(verb) : verb;
        return tree.children(head, "nsubj", "nsubj:pass").stream()
                .allMatch(word -> tree.token(word).tag().matches("WP|WDT")
                        || tree.token(word).isVerb()
                        || isObjectBefore(tree, word)
                        || DIRECTIONS.contains(tree.token(word).lower())
                        || REFLEXIVE.contains(tree.token(word).lower()));
    }

    /** Whether a pronoun stands right behind a verb that takes an object. */
    static boolean isObjectBefore(DependencyTree tree, int pronoun) {
        return pronoun > 0
                && tree.token(pronoun).isPronoun()
                && tree.token(pronoun - 1).isVerb()
                && !Saying.is(tree.token(pronoun - 1));
    }
}
