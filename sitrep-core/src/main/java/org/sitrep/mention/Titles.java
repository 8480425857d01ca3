package org.sitrep.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Titles and offices of persons, from {@code titles.tsv}, in lower case without dots. */
final class Titles {

    private static final Titles ENGLISH = new Titles();

    private final Map<String, String> classes = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();

    private Titles() {
        for (LexiconTable.Row row : LexiconTable.shipped("titles.tsv")) {
            String title = row.text("title").toLowerCase(Locale.ROOT).replace(".", "");
            classes.putIfAbsent(title, row.text("class"));
            if (!title.matches(".* of( .*)?|.* in .*")) {
                lastWords.add(title.substring(title.lastIndexOf(' ') + 1));
            }
        }
    }

    static Titles english() {
        return ENGLISH;
    }

    /** Whether some words are a title, such as "police chief" or "Brig. Gen."; letter case and dots do not matter. */
    boolean isTitle(String words) {
        return classes.containsKey(plain(words)) || classes.containsKey(unprefixed(words));
    }

    /** The class that the lexicon gives a title, such as "military"; empty text for no title. */
    String classOf(String words) {
        return classes.getOrDefault(plain(words), classes.getOrDefault(unprefixed(words), ""));
    }

    /** Whether a title can end in a word. */
    boolean endsTitle(String word) {
        return lastWords.contains(plain(word)) || lastWords.contains(unprefixed(word));
    }

    /** "Vice-chairman", "co-founder", "ex-minister": a title without what makes it another one of its kind. */
    private static String unprefixed(String words) {
        return plain(words).replaceFirst("^(vice|co|deputy|assistant|ex|sub)-", "");
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
