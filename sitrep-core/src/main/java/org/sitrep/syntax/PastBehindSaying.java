package org.sitrep.syntax;

import java.util.Optional;

/** "The group, which experts say attacked Goma": right behind "say" in a relative clause stands a past. */
final class PastBehindSaying implements TagRepair {

    private static final int LONGEST_SAYER = 5;

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean behindSaying = word.tag().equals("VBN")
                && word.lemma(-1).equals("say")
                && word.tag(-1).matches("VB[DPZ]");
        return behindSaying && isInRelative(word) ? Optional.of("VBD") : Optional.empty();
    }

    private static boolean isInRelative(TaggedWord word) {
        for (int back = 2; back <= LONGEST_SAYER + 2; back++) {
            String tag = word.tag(-back);
            if (tag.matches("WDT|WP") || back > 2 && word.lower(-back).equals("that")) {
                return back > 2;
            }
            if (!tag.matches("NN.*|JJ.*|DT|PRP\\$?|CD|CC|POS")) {
                return false;
            }
        }
        return false;
    }
}
