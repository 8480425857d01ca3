package org.sitrep.place;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Spellings of Dari and Pashto names that the press uses beside the transliteration of maps: "Musa Qala" for "Mūsá
 * Qal‘ah", "Pul-i-Khumri" and "Puli Khumri" for "Pul-e Khumrī".
 */
final class PersianSpellings {

    private static final Pattern FINAL_H = Pattern.compile("(?<=[aei])h\\b");
    private static final Pattern LINK = Pattern.compile(" (?:e|ye|i|yi) ");
    private static final List<String> LINKS = List.of(" e ", " i ", "i ", " ");

    private PersianSpellings() {}

    /** Other spellings, folded as {@link NameFolding#exact} folds; none if the name has none. */
    static Set<String> of(String name) {
        String exact = NameFolding.exact(name);
        Set<String> spellings = new TreeSet<>();
        for (String ending : List.of(exact, FINAL_H.matcher(exact).replaceAll(""))) {
            for (String sound : List.of(ending, ending.replace("ow", "aw"), ending.replace("chahar ", "char "))) {
                LINKS.forEach(link -> spellings.add(LINK.matcher(sound).replaceAll(link)));
            }
        }
        spellings.remove(exact);
        return spellings;
    }
}
