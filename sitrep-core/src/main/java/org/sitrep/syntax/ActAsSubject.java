package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * "Overnight shelling killed a woman", "Fighting broke out", "there was shooting": an act as what something is said of
 * is a noun.
 */
final class ActAsSubject implements TagRepair {

    private static final Set<String> ACTS = GrammarWords.of("act-in-ing");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean act = word.tag().equals("VBG")
                && ACTS.contains(word.lower())
                && (mayOpenPhrase(word) && isSaidOf(word) || isThere(word));
        return act || isHomeTo(word) ? Optional.of("NN") : Optional.empty();
    }

    private static boolean mayOpenPhrase(TaggedWord word) {
        boolean second = word.index() == 1;
        return word.isFirst()
                || word.tag(-1).matches("DT|JJ|PRP\\$|POS|NN|NNP")
                        && (second || !word.tag(-1).startsWith("NN"))
                || second && word.tag(-1).matches("RB|NN|JJ");
    }

    /** "There was shooting until evening", "there has been heavy fighting": what there is is a noun. */
    private static boolean isThere(TaggedWord word) {
        int be = word.tag(-1).matches("JJ|DT|RB") ? -2 : -1;
        int there = word.lower(be).equals("been") ? be - 2 : be - 1;
        return word.lower(be).matches("is|was|been") && word.lower(there).equals("there");
    }

    private static boolean isSaidOf(TaggedWord word) {
        return word.tag(1).matches("VBD|VBN|VBZ|VBP|MD")
                || !word.isFirst() && word.lower(1).equals("of")
                || word.isFirst() && word.lower(1).matches("between|there|here|among|near|in");
    }

    /** "The camp is home to 20,000 people". */
    private static boolean isHomeTo(TaggedWord word) {
        return word.lower().equals("home")
                && word.lemma(-1).equals("be")
                && word.lower(1).equals("to");
    }
}
