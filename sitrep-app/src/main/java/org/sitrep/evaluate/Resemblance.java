package org.sitrep.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.evaluate.ComparedClaim.Names;

/**
 * Whether two names are likely to mean the same thing. Only content words count. The read name has no other words than
 * the marked one, or all of it and at most {@value #MORE_WORDS} more, or shares half of all words with it: a long text
 * that merely contains the right name does not pass.
 */
final class Resemblance {

    private static final int MORE_WORDS = 4;
    private static final double SHARED = 0.5;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the",
            "a",
            "an",
            "of",
            "in",
            "and",
            "group",
            "militants",
            "militant",
            "fighters",
            "district",
            "province",
            "city",
            "town",
            "forces");

    private Resemblance() {}

    /** Whether any of the marked names resembles any of the read ones. */
    static boolean between(Names marked, Names read) {
        return marked.values().stream()
                .anyMatch(one -> read.values().stream().anyMatch(other -> resembles(words(one), words(other))));
    }

    private static boolean resembles(Set<String> marked, Set<String> read) {
        if (marked.isEmpty() || read.isEmpty()) {
            return false;
        }
        Set<String> shared = new LinkedHashSet<>(marked);
        shared.retainAll(read);
        boolean shorter = shared.size() == read.size();
        boolean longer = shared.size() == marked.size() && read.size() <= marked.size() + MORE_WORDS;
        double union = (double) marked.size() + read.size() - shared.size();
        return shorter || longer || shared.size() / union >= SHARED;
    }

    private static Set<String> words(String name) {
        List<String> all = Arrays.stream(plain(name).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> content = new LinkedHashSet<>(all);
        content.removeAll(EMPTY_WORDS);
        return content.isEmpty() ? new LinkedHashSet<>(all) : content;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\x00-\\x7F]", "")
                .toLowerCase(Locale.ROOT);
    }
}
