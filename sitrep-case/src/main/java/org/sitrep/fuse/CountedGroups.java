package org.sitrep.fuse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.LexiconTable;
import org.sitrep.resolve.Names;

/** Tells which class of people or things a figure counts, from its unit and words ({@code counted-groups.tsv}). */
final class CountedGroups {

    /** A number alone says nothing of what is counted. */
    private static final Set<String> NUMBERS = Set.of(
            "at",
            "least",
            "about",
            "up",
            "to",
            "more",
            "than",
            "over",
            "nearly",
            "all",
            "in",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "dozens",
            "scores",
            "hundreds");

    private final Map<String, CountedGroup> byWord = new HashMap<>();

    CountedGroups() {
        for (LexiconTable.Row row : LexiconTable.shipped(CountedGroups.class, "counted-groups.tsv")) {
            byWord.put(row.text("word"), CountedGroup.valueOf(row.text("group").toUpperCase(Locale.ROOT)));
        }
    }

    /**
     * @param unit the contract's unit
     * @param words what is counted, as worded; a title or a headline may leave it unsaid
     */
    CountedGroup of(String unit, String words) {
        List<String> parts = Names.words(words);
        if (parts.contains("casualties") && !parts.contains("civilian")) {
            return CountedGroup.DEAD_AND_WOUNDED;
        }
        return switch (unit) {
            case "families" -> CountedGroup.FAMILIES;
            case "soldiers", "police" -> CountedGroup.STATE_FORCES;
            case "fighters" -> CountedGroup.FIGHTERS;
            case "children" -> CountedGroup.CHILDREN;
            case "civilians" -> CountedGroup.CIVILIANS;
            case "students", "teachers" -> CountedGroup.SOME_CIVILIANS;
            case "persons" -> people(parts);
            default -> CountedGroup.THINGS;
        };
    }

    /** The class that some words name, in the singular or the plural; empty where no word does. */
    Optional<CountedGroup> named(String words) {
        return Names.words(words).stream()
                .flatMap(word -> Optional.ofNullable(byWord.get(word))
                        .or(() -> Optional.ofNullable(byWord.get(word + "s")))
                        .or(() -> Optional.ofNullable(byWord.get(word.replaceFirst("man$", "men"))))
                        .stream())
                .reduce((earlier, later) -> later);
    }

    private CountedGroup people(List<String> words) {
        if (words.stream().allMatch(word -> word.chars().anyMatch(Character::isDigit) || NUMBERS.contains(word))) {
            return CountedGroup.PEOPLE;
        }
        Optional<CountedGroup> head = words.stream()
                .takeWhile(word ->
                        !word.equals("of") && !word.equals("in") && !word.equals("with") && !word.equals("from"))
                .flatMap(word -> Optional.ofNullable(byWord.get(word)).stream())
                .reduce((earlier, later) -> later);
        boolean qualified = words.contains("with") || words.contains("patients");
        return qualified ? CountedGroup.SOME_CIVILIANS : head.orElse(CountedGroup.SOME_CIVILIANS);
    }
}
