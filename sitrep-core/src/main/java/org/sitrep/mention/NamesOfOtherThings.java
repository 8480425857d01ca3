package org.sitrep.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Capitalised words that name no place: faiths, tongues, labels of politics, internet services, moneys and weapons from
 * {@code name-traps.tsv}, peoples from {@code peoples.tsv}, and the words that end the name of a body from
 * {@code organisation-words.tsv}.
 */
public final class NamesOfOtherThings {

    private static final List<String> REASONS = List.of(
            "religion",
            "demonym",
            "political or ideological label",
            "internet service",
            "weapon",
            "currency",
            "deity",
            "islamic or other calendar",
            "historical period");

    private static final Set<String> BODIES = Set.of("media", "ngo", "other", "political_militia", "rebel");

    /** Bodies whose house is called like them. */
    private static final Set<String> HOUSES = Set.of("center", "centre", "university", "office", "chamber", "council");

    private static final NamesOfOtherThings ENGLISH = new NamesOfOtherThings();

    private final Set<String> words = new HashSet<>();

    private NamesOfOtherThings() {
        Stream<String> traps = LexiconTable.shipped("name-traps.tsv").stream()
                .filter(row -> REASONS.stream().anyMatch(row.text("reason")::startsWith))
                .map(row -> row.text("word"));
        Stream<String> bodies = LexiconTable.shipped("organisation-words.tsv").stream()
                .filter(row -> BODIES.contains(row.text("type")))
                .map(row -> row.text("word"));
        Stream<String> peoples = LexiconTable.shipped("peoples.tsv").stream().map(row -> row.text("noun"));
        Stream.of(traps, bodies, peoples)
                .flatMap(names -> names)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !HOUSES.contains(word))
                .forEach(words::add);
        words.addAll(Set.of("service", "services", "agency", "company", "bank"));
    }

    public static NamesOfOtherThings english() {
        return ENGLISH;
    }

    /** Whether a word, or a name that ends with it, names something that is no place. */
    public boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
