package org.sitrep.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Short names that a report itself introduces in brackets after a full name: "the Hill Farmers' Union (HFU)". */
final class IntroducedNames {

    private static final Pattern BRACKETED =
            Pattern.compile("\\s?[(\\[]\\s?[\"'“‘]?([\\p{Lu}][\\p{L}\\p{N}./-]{1,11})[\"'”’]?\\s?[)\\]]");

    private final Map<String, Span> fullNames = new TreeMap<>();

    /** @param names spans of full names, in text order; the first introduction of a short name counts */
    IntroducedNames(SourceText text, List<Span> names) {
        for (Span name : names) {
            Matcher matcher = BRACKETED.matcher(text.value()).region(name.end(), text.length());
            if (matcher.lookingAt() && isShortFor(matcher.group(1), text.of(name))) {
                fullNames.putIfAbsent(matcher.group(1), name);
            }
        }
    }

    private static boolean isShortFor(String acronym, String name) {
        long capitals = acronym.codePoints().filter(Character::isUpperCase).count();
        return capitals >= 2
                && capitals * 2 >= acronym.length()
                && !ActorLexicon.key(name).equals(ActorLexicon.key(acronym));
    }

    /** Where the full name stands for which a word is short. */
    Optional<Span> fullName(String shortName) {
        return Optional.ofNullable(fullNames.get(shortName));
    }

    /** Every place in some stretches where an introduced short name stands as a word. */
    List<Span> uses(SourceText text, List<Span> regions) {
        return fullNames.keySet().stream()
                .flatMap(shortName -> WholeWords.of(shortName, text, regions).stream())
                .toList();
    }
}
