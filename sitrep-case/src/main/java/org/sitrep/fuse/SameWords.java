package org.sitrep.fuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Both use words that few other tellings in the case use: "ferry", "wedding", the name of a hill or of a victim. */
final class SameWords implements TellingReading {

    private static final double PER_WORD = 0.4;
    private static final double MOST = 1.6;

    private final Map<String, Integer> tellingsByWord = new HashMap<>();
    private final int rare;

    SameWords(List<Telling> tellings) {
        tellings.forEach(telling -> telling.words().forEach(word -> tellingsByWord.merge(word, 1, Integer::sum)));
        rare = Math.max(4, tellings.size() / 100);
    }

    @Override
    public Likeness read(Telling first, Telling second) {
        if (first.report().equals(second.report())) {
            return Likeness.NONE;
        }
        List<String> shared = first.words().stream()
                .filter(second.words()::contains)
                .filter(word -> tellingsByWord.getOrDefault(word, 0) <= rare)
                .sorted()
                .toList();
        if (shared.isEmpty()) {
            return Likeness.NONE;
        }
        double weight = Math.min(MOST, PER_WORD * shared.size());
        return new Likeness(false, weight, shared.size() > 1, "both say \"" + String.join("\", \"", shared) + "\"");
    }
}
