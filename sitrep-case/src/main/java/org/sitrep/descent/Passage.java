package org.sitrep.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence of a report as far as copying is concerned: its words in lower case, without punctuation.
 *
 * @param words one hash per word, in order, so that a case of many reports fits into memory
 */
record Passage(ReportKey report, int sentence, int[] words) {

    /** Sentences of fewer words are too often equal by chance. */
    static final int SHORTEST_IN_WORDS = 9;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Optional<Passage> of(ReportKey report, int sentence, String text) {
        List<Integer> hashes = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                hashes.add(word.hashCode());
            }
        }
        return hashes.size() < SHORTEST_IN_WORDS
                ? Optional.empty()
                : Optional.of(new Passage(
                        report,
                        sentence,
                        hashes.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** Share of the shorter passage's words that stand in the other one in the same order, 0 to 1. */
    double sameWords(Passage other) {
        int[] previous = new int[other.words.length + 1];
        int[] row = new int[other.words.length + 1];
        for (int word : words) {
            for (int j = 0; j < other.words.length; j++) {
                row[j + 1] = word == other.words[j] ? previous[j] + 1 : Math.max(previous[j + 1], row[j]);
            }
            int[] used = previous;
            previous = row;
            row = used;
        }
        return (double) previous[other.words.length] / Math.min(words.length, other.words.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passage passage && report.equals(passage.report) && sentence == passage.sentence;
    }

    @Override
    public int hashCode() {
        return 31 * report.hashCode() + sentence;
    }
}
