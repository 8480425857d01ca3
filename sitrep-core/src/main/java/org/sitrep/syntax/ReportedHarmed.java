package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "The committee reports 14 people killed": a past without an object, behind people that are reported, is a participle.
 */
final class ReportedHarmed implements TagRepair {

    private static final int LONGEST = 8;
    private static final Set<String> COUNTING = GrammarWords.of("counting-victims");
    private static final Set<String> SUFFERED = GrammarWords.of("suffered-by-counted");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean past = word.tag().equals("VBD") && SUFFERED.contains(word.lower());
        boolean ends = word.isLast() || word.tag(1).matches("IN|CC|TO|RB|[,.;:]|-[LR]RB-");
        return past && ends && word.tag(-1).matches("NNS?|NNPS?") && isReported(word)
                ? Optional.of("VBN")
                : Optional.empty();
    }

    /** Whether nothing but a counted noun phrase stands between the word and a verb that reports it. */
    private static boolean isReported(TaggedWord word) {
        int reporting = IntStream.rangeClosed(2, LONGEST)
                .filter(back ->
                        COUNTING.contains(word.lemma(-back)) && word.tag(-back).startsWith("VB"))
                .findFirst()
                .orElse(0);
        return reporting > 0
                && IntStream.range(1, reporting)
                        .anyMatch(
                                back -> word.isNumber(-back) || word.tag(-back).equals("NNS"))
                && IntStream.range(1, reporting)
                        .allMatch(back -> word.tag(-back).matches("CD|NNS?|NNPS?|JJ|JJR|JJS|RB|RBR|IN|DT|QP"));
    }
}
