package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** "The shelling left 500 households without light": right before those that are left so, "left" is a finite verb. */
final class LeavingBehind implements TagRepair {

    private static final Set<String> BEFORE_COUNT = GrammarWords.of("count-behind-left");

    @Override
    public Optional<String> tag(TaggedWord word) {
        if (isLeft(word)) {
            return Optional.of("VBD");
        }
        boolean act = word.tag().equals("VBG") && word.lower(-1).equals("the") && isLeft(word.next());
        return act ? Optional.of("NN") : Optional.empty();
    }

    private static boolean isLeft(TaggedWord word) {
        return word.lower().equals("left")
                && word.tag().equals("JJ")
                && word.tag(-1).matches("NNS?|NNP|VBG|RB")
                && (word.isNumber(1) || word.tag(1).matches("DT|PRP") || BEFORE_COUNT.contains(word.lower(1)));
    }
}
