package org.sitrep.redact;

import java.util.List;

/**
 * A run of words that is a name, or part of one.
 *
 * @param words as compared, in order
 * @param label what stands in its place; empty for a name that is kept
 * @param isPart whether it is one word of a longer name
 */
record NamePattern(List<String> words, String label, boolean isPart) {

    NamePattern {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name has at least one word");
        }
    }

    boolean isKept() {
        return label.isEmpty();
    }

    /**
     * Where the name ends if it starts at a word: index of the first word behind it, or -1. In prose a single word
     * counts as a name only with a capital; a run of words in any case. A word may be divided at a line end.
     */
    int endIfAt(List<NameWord> text, int from, boolean isProse) {
        if (isProse && words.size() == 1 && !text.get(from).capital()) {
            return -1;
        }
        int at = from;
        for (String word : words) {
            int next = behind(word, text, at);
            if (next < 0) {
                return -1;
            }
            at = next;
        }
        return at;
    }

    private static int behind(String word, List<NameWord> text, int at) {
        if (at >= text.size()) {
            return -1;
        }
        if (text.get(at).folded().equals(word)) {
            return at + 1;
        }
        boolean divided = at + 1 < text.size() && text.get(at + 1).goesOn();
        return divided && (text.get(at).folded() + text.get(at + 1).folded()).equals(word) ? at + 2 : -1;
    }
}
