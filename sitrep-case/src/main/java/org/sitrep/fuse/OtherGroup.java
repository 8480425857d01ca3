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
        if (OwnLosses.areOfTwoSides(first, second)) {
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
        return other.counted().isPartOf(one.counted())
                ? part(other, one, first, second)
                : otherPeople(one, other, first, second);
    }

    /** The same number of dead, soldiers for one and civilians for the other. */
    private static Optional<Verdict> otherPeople(Figure one, Figure other, CaseClaim first, CaseClaim second) {
        boolean armed = isArmed(one.counted()) != isArmed(other.counted());
        boolean equal = one.shown().isPresent() && one.shown().equals(other.shown());
        return armed && equal
                ? Verdict.of(
                        RelationType.CONTRADICTS,
                        "the same number, but " + one.counted().label() + " for one and "
                                + other.counted().label() + " for the other: " + FigureWords.both(first, second))
                : Verdict.nothing();
    }

    private static boolean isArmed(CountedGroup counted) {
        return counted == CountedGroup.STATE_FORCES || counted == CountedGroup.FIGHTERS;
    }

    private static Optional<Verdict> part(Figure part, Figure whole, CaseClaim first, CaseClaim second) {
        boolean larger = part.least()
                .flatMap(least -> whole.most().map(most -> least > most))
                .orElse(false);
        if (part.shown().equals(whole.shown()) && whole.counted() != CountedGroup.DEAD_AND_WOUNDED) {
            return Verdict.of(
                    RelationType.REFINES, "the same number, one says of whom: " + FigureWords.both(first, second));
        }
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
