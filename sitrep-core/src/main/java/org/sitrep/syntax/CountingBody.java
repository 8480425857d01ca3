package org.sitrep.syntax;

import java.util.Optional;

/** "The militia numbers around 1,000 fighters": before a figure "numbers" is what a body does, and no noun. */
final class CountingBody implements TagRepair {

    private static final int FARTHEST = 4;

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean noun = word.tag().startsWith("NN") && word.lower().matches("numbers?");
        boolean body = word.lower().equals("numbers")
                ? word.tag(-1).matches("NNP?")
                : word.tag(-1).matches("NNP?S");
        return noun && body && isBeforeFigure(word)
                ? Optional.of(word.lower().equals("numbers") ? "VBZ" : "VBP")
                : Optional.empty();
    }

    private static boolean isBeforeFigure(TaggedWord word) {
        for (int ahead = 1; ahead <= FARTHEST; ahead++) {
            if (word.isNumber(ahead)) {
                return true;
            }
            if (!word.tag(ahead).matches("RB.*|JJ[RS]|IN")) {
                return false;
            }
        }
        return false;
    }
}
