package org.sitrep.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.mention.LexiconTable;

/**
 * The name of a person as words. What a report only describes ("a nurse", "her brother in El Fula") has no name.
 *
 * @param words folded, in order; empty for a description
 */
record ProperName(List<String> words) {

    /** Small words inside names. */
    private static final Set<String> PARTICLES = Set.of(
            "abd", "abou", "abu", "ag", "al", "and", "ben", "bin", "bint", "da", "de", "del", "den", "der", "di", "do",
            "dos", "du", "e", "el", "ibn", "jr", "la", "le", "mc", "of", "oglu", "ould", "oum", "sr", "st", "the", "u",
            "ud", "ul", "um", "umm", "ur", "uz", "van", "von", "wa", "wad", "y", "zai");

    private static final Set<String> TITLES = LexiconTable.shipped(LexiconTable.class, "titles.tsv").stream()
            .map(row -> row.text("title"))
            .filter(title -> title.indexOf(' ') < 0)
            .map(NameWord::fold)
            .collect(Collectors.toUnmodifiableSet());

    ProperName {
        words = List.copyOf(words);
    }

    static ProperName of(String name) {
        List<NameWord> words = NameWord.of(name);
        boolean described = words.stream().anyMatch(word -> !word.capital() && !PARTICLES.contains(word.folded()))
                || words.stream().noneMatch(NameWord::capital)
                || words.size() == 1 && TITLES.contains(words.get(0).folded())
                || startsWithPossessor(name);
        return new ProperName(
                described ? List.of() : words.stream().map(NameWord::folded).toList());
    }

    private static boolean startsWithPossessor(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of("my ", "our ", "his ", "her ", "its ", "their ", "your ", "whose ", "the ", "any ", "no ", "a ")
                .stream()
                .anyMatch(lower::startsWith);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words by which the report may call the person alone: no particles, titles or initials. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            if (word.codePointCount(0, word.length()) > 1 && !PARTICLES.contains(word) && !TITLES.contains(word)) {
                parts.add(word);
            }
        }
        return parts;
    }

    static boolean isParticle(String folded) {
        return PARTICLES.contains(folded);
    }
}
