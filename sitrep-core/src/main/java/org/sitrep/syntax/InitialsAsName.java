package org.sitrep.syntax;

import java.util.Optional;

/** "SRCC calls on all parties": initials that open a clause and have a verb behind them name somebody. */
final class InitialsAsName implements TagRepair {

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean initials = word.surface(0).matches("\\p{Lu}{3,8}");
        boolean opens = word.isFirst() || word.isPunctuation(-1) || word.tag(-1).matches("IN|CC");
        boolean acts = word.tag(1).matches("VBZ|VBD|MD") && !isCapital(word.surface(1));
        return initials && opens && acts && !word.tag().equals("NNP") ? Optional.of("NNP") : Optional.empty();
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
