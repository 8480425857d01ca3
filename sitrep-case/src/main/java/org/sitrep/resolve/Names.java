package org.sitrep.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.place.NameFolding;

/** Names made comparable: lower case, without accents, article and particles. */
public final class Names {

    private static final Set<String> PARTICLES =
            Set.of("al", "el", "the", "de", "van", "von", "bin", "ibn", "ag", "ould");

    private static final Set<String> POSSESSIVES = Set.of("My", "Our", "His", "Her", "Their", "Its", "Your", "The");

    private Names() {}

    /** The name without accents, case and a leading article. */
    public static String folded(String name) {
        String exact = NameFolding.exact(name);
        return exact.startsWith("the ") ? exact.substring(4) : exact;
    }

    /** The words of a name that tell people apart, sorted: "Bashir al-Nour" has "bashir" and "nour". */
    static Set<String> tokens(String name) {
        Set<String> tokens = new TreeSet<>();
        for (String token : words(name)) {
            if (token.length() > 1 && !PARTICLES.contains(token)) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** The words of a folded name, in order; empty for a name without letters and digits. */
    public static List<String> words(String name) {
        String folded = folded(name);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    /**
     * Whether all words are written as names ("Bashir al-Nour"), unlike "their commander" and "brigadier of the RSF".
     */
    public static boolean isPersonName(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                        ? !POSSESSIVES.contains(word)
                        : word.contains("-") || PARTICLES.contains(word));
    }

    /** Whether some word is written as a name: with a capital letter. */
    public static boolean isName(String name) {
        return name.chars().anyMatch(Character::isUpperCase);
    }
}
