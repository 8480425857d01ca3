package org.sitrep.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/** "SRCC calls on all parties": initials that open a clause and have a verb behind them name somebody. */
final class InitialsAsName implements TagRepair {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,8}");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean initials =
                !word.tag().equals("NNP") && INITIALS.matcher(word.surface(0)).matches();
        return initials && opensClause(word) && acts(word) ? Optional.of("NNP") : Optional.empty();
    }

    private static boolean opensClause(TaggedWord word) {
        return word.isFirst() || word.isPunctuation(-1) || word.tag(-1).matches("IN|CC");
    }

    private static boolean acts(TaggedWord word) {
        return word.tag(1).matches("VBZ|VBD|MD") && !isCapital(word.surface(1));
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
