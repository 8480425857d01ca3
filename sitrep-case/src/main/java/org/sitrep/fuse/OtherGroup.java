package org.sitrep.fuse;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.resolve.Names;

/**
 * Another group is counted: the dead against dead and wounded, traders against all. A part larger than its whole cannot
 * be.
 */
final class OtherGroup implements PairReading {

    @Override
    public Optional<Verdict> read(CaseClaim first, CaseClaim second) {
        if (first.figure().isEmpty() || second.figure().isEmpty()) {
            return Verdict.nothing();
        }
        Figure one = first.figure().get();
        Figure other = second.figure().get();
        if (one.counted() == other.counted()) {
            boolean some = one.counted() == CountedGroup.SOME_CIVILIANS;
            return some && !sharesWord(one.group(), other.group()) ? Verdict.nothing() : Optional.empty();
        }
        if (one.counted().isPartOf(other.counted())) {
            return part(one, other, first, second);
        }
        return other.counted().isPartOf(one.counted()) ? part(other, one, first, second) : Verdict.nothing();
    }

    private static Optional<Verdict> part(Figure part, Figure whole, CaseClaim first, CaseClaim second) {
        boolean larger = part.least()
                .flatMap(least -> whole.most().map(most -> least > most))
                .orElse(false);
        return larger
                ? Verdict.of(
                        RelationType.CONTRADICTS,
                        "one part is larger than another's whole: " + FigureWords.both(first, second))
                : Verdict.of(
                        RelationType.DIFFERS_IN_SCOPE,
                        "another group is counted (" + part.counted().label() + ", "
                                + whole.counted().label() + "): " + FigureWords.both(first, second));
    }

    private static boolean sharesWord(String one, String other) {
        Set<String> words = new HashSet<>();
        Names.words(one).forEach(word -> words.add(stem(word)));
        return Names.words(other).stream()
                .map(OtherGroup::stem)
                .anyMatch(word -> word.length() > 3 && words.contains(word));
    }

    /** "diabetes" and "diabetic" share their first six letters. */
    private static String stem(String word) {
        return word.length() > 6 ? word.substring(0, 6) : word;
    }
}
