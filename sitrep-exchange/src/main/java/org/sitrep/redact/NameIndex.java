package org.sitrep.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names by their first word, so that a text is searched in one pass. */
final class NameIndex {

    private final Map<String, List<NamePattern>> byFirstWord = new HashMap<>();

    void add(NamePattern pattern) {
        List<NamePattern> patterns = byFirstWord.computeIfAbsent(pattern.words().get(0), first -> new ArrayList<>(1));
        if (patterns.stream().noneMatch(known -> known.words().equals(pattern.words()))) {
            patterns.add(pattern);
        }
    }

    /**
     * A name found in a text.
     *
     * @param end index of the first word behind it
     */
    record Found(NamePattern pattern, int end) {}

    /**
     * The longest name that starts at a word.
     *
     * @param isProse false for file names and addresses, where names have no capitals
     */
    Optional<Found> longestAt(List<NameWord> text, int from, boolean isProse) {
        Optional<Found> longest = longest(text.get(from).folded(), text, from, isProse);
        boolean divided = from + 1 < text.size() && text.get(from + 1).goesOn();
        if (longest.isPresent() || !divided) {
            return longest;
        }
        String joined = text.get(from).folded() + text.get(from + 1).folded();
        return longest(joined, text, from, isProse);
    }

    private Optional<Found> longest(String first, List<NameWord> text, int from, boolean isProse) {
        List<NamePattern> patterns = byFirstWord.getOrDefault(first, List.of());
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        return patterns.stream()
                .map(pattern -> new Found(pattern, pattern.endIfAt(text, from, isProse)))
                .filter(found -> found.end() > 0)
                .max(Comparator.comparingInt(Found::end));
    }
}
