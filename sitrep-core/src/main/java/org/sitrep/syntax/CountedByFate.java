package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * People counted by what befell them: "five of the wounded died", "one marine killed and two wounded", "14 dead, 20
 * wounded and three missing", "kill one guard and wound 12 others".
 */
final class CountedByFate implements TagRepair {

    private static final Set<String> THOSE_HARMED = GrammarWords.of("those-harmed");
    private static final Set<String> HARMED = GrammarWords.of("harmed-as-counted");
    private static final Set<String> DONE_TO = GrammarWords.of("done-to-counted");

    @Override
    public Optional<String> tag(TaggedWord word) {
        if (isThoseHarmed(word)) {
            return Optional.of("NNS");
        }
        if (isCountOfHarmed(word)) {
            return Optional.of("JJ");
        }
        if (isCountedBeforeFate(word)) {
            return Optional.of("NN");
        }
        return isWounding(word) ? Optional.of("VB") : Optional.empty();
    }

    private static boolean isThoseHarmed(TaggedWord word) {
        return word.tag().matches("VBN|JJ|VBD")
                && THOSE_HARMED.contains(word.lower())
                && word.lower(-1).equals("the")
                && (word.lower(-2).equals("of") || isFronted(word))
                && (word.isLast() || word.tag(1).matches("VB[DPZ]|RB|MD|IN|CC|[,.;:]"));
    }

    /** "Among the injured were two nurses", "The wounded cannot be moved". */
    private static boolean isFronted(TaggedWord word) {
        return word.lower(-2).equals("among") && word.lemma(1).equals("be")
                || word.index() == 1 && word.tag(1).matches("MD|VB[DPZ]");
    }

    private static boolean isCountOfHarmed(TaggedWord word) {
        return (word.isVerb() || word.tag().equals("NN"))
                && HARMED.contains(word.lower())
                && word.isNumber(-1)
                && (word.isLast() || word.surface(1).matches("[,.;]|and"));
    }

    private static boolean isCountedBeforeFate(TaggedWord word) {
        return word.tag().equals("JJ") && word.isNumber(-1) && DONE_TO.contains(word.lower(1));
    }

    /** A noun that stands for one thing has no number behind it. */
    private static boolean isWounding(TaggedWord word) {
        return word.lower().equals("wound")
                && word.tag().equals("NN")
                && word.lower(-1).matches("and|or|to")
                && word.isNumber(1);
    }
}
