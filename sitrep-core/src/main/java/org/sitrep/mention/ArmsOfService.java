package org.sitrep.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words that say of which arm of a state a body of men is ("an army patrol", "the 3rd Infantry Brigade"), from
 * {@code arms-of-service.tsv}. Armed groups take words such as "army" into their names, hardly any takes "infantry".
 */
final class ArmsOfService {

    private static final ArmsOfService ENGLISH = new ArmsOfService();

    private final Map<String, Set<String>> words = new TreeMap<>();

    private ArmsOfService() {
        for (LexiconTable.Row row : LexiconTable.shipped("arms-of-service.tsv")) {
            words.computeIfAbsent(row.text("kind"), kind -> new TreeSet<>()).add(row.text("word"));
        }
    }

    static ArmsOfService english() {
        return ENGLISH;
    }

    /** Whether a modifier says that the body of men behind it serves a state. */
    boolean isArm(String word) {
        return is("arm", word) || isArmInName(word);
    }

    /** Whether a word of a body's name says so. */
    boolean isArmInName(String word) {
        return is("arm_in_name", word);
    }

    /** Whether a noun names a body of men in arms of any side, such as "patrol". */
    boolean isBody(String noun) {
        return is("body", noun);
    }

    private boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
