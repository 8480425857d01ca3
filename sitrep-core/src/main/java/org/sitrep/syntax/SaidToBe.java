package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** "On 4 May suspected rebels killed two men": with nobody before it who suspects, the word describes. */
final class SaidToBe implements TagRepair {

    private static final Set<String> SAID = GrammarWords.of("said-to-be");
    private static final Set<String> DAYS = GrammarWords.of("part-of-day");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean describes = word.tag().matches("VBD|VBN")
                && SAID.contains(word.lower())
                && word.tag(1).matches("NNP?S?|JJ");
        boolean nobody = word.isFirst()
                || CalendarNames.isDayOrMonth(word.lower(-1))
                || DAYS.contains(word.lower(-1))
                || word.tag(-1).matches("IN|CD|,|``|:|CC");
        return describes && nobody ? Optional.of("JJ") : Optional.empty();
    }
}
