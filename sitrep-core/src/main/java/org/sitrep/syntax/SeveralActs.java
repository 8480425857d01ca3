package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * "Air strikes around the town since Monday have killed ten", "two dozen air strikes": one clause has one finite verb,
 * and no noun that stands for one thing is counted.
 */
final class SeveralActs implements TagRepair {

    private static final Set<String> SEVERAL_ACTS = GrammarWords.of("several-acts");
    private static final Set<String> COUNTS = GrammarWords.of("count");
    private static final Set<String> ONE_FORM = GrammarWords.of("one-form-verb");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean act = word.tag().equals("VBZ")
                && SEVERAL_ACTS.contains(word.lower())
                && word.tag(-1).matches("NN|NNP|JJ");
        return act && (isCounted(word) || isBeforeFiniteVerb(word)) ? Optional.of("NNS") : Optional.empty();
    }

    private static boolean isCounted(TaggedWord word) {
        return word.tag(-1).equals("NN")
                && word.at(-2)
                        .filter(count -> COUNTS.contains(count.lemma())
                                || count.isNumber() && !count.lower().matches("1|one|(19|20)\\d\\d"))
                        .isPresent();
    }

    private static boolean isBeforeFiniteVerb(TaggedWord word) {
        for (int on = 1; word.at(on).isPresent(); on++) {
            String tag = word.tag(on);
            if (tag.matches("VBD|VBP|VBZ") || on == 1 && ONE_FORM.contains(word.lower(on))) {
                return true;
            }
            if (tag.matches("CC|W.*|TO|VB|VBG|VBN|PRP") || word.isPunctuation(on)) {
                return false;
            }
        }
        return false;
    }
}
