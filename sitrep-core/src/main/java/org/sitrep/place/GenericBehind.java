package org.sitrep.place;

import java.util.Locale;
import java.util.Optional;

/**
 * The generic word behind a place's name: "Zarkoh village", "Bokkos Local Government Area", and "villages" for each
 * name of "Kware, Gidan and Rogo villages".
 */
final class GenericBehind {

    /** How the second-level divisions of Nigeria are called. */
    private static final String LOCAL_GOVERNMENT = "local government area";

    private static final int MOST_NAMES_IN_ONE_BREATH = 6;
    private static final int LONGEST_NAME_IN_WORDS = 3;

    private GenericBehind() {}

    /** The generic word in lower case and in the singular. */
    static Optional<String> of(PlaceWords words, int first, int last) {
        boolean joined = words.isJoined(last) && words.gapAfter(last).isBlank();
        String behind = joined ? words.word(last + 1).toLowerCase(Locale.ROOT) : "";
        if (joined && isLocalGovernment(words, last + 1)) {
            return Optional.of(LOCAL_GOVERNMENT);
        }
        if (Level.of(behind).isPresent()) {
            return Optional.of(behind);
        }
        return ofSeveral(words, first, last);
    }

    /** Whether the words from here on are "Local Government (Area)" or "LGA". */
    static boolean isLocalGovernment(PlaceWords words, int at) {
        return words.word(at).matches("LGAs?")
                || words.word(at).equalsIgnoreCase("local")
                        && words.word(at + 1).equalsIgnoreCase("government")
                        && words.isJoined(at);
    }

    /**
     * How many words behind a name are part of it: a generic word with a capital ("Jawzjan Province"), or the plural
     * that stands for each of several names and would else be taken for what they are said of ("Kano and Kaduna
     * towns").
     */
    static int partOfName(PlaceWords words, int last, String generic) {
        if (!words.isJoined(last)) {
            return 0;
        }
        String behind = words.word(last + 1);
        if (singular(behind).filter(generic::equals).isPresent() && !generic.equalsIgnoreCase(behind)) {
            return 1;
        }
        if (!words.isCapitalised(last + 1)) {
            return 0;
        }
        if (!generic.equals(LOCAL_GOVERNMENT)) {
            return behind.equalsIgnoreCase(generic) ? 1 : 0;
        }
        boolean area = words.word(last + 3).equalsIgnoreCase("area") && words.isJoined(last + 2);
        return behind.startsWith("LGA") ? 1 : area ? 3 : 2;
    }

    private static Optional<String> ofSeveral(PlaceWords words, int first, int last) {
        boolean and = words.word(first - 1).equals("and") && words.isJoined(first - 1);
        int at = last;
        for (int names = 0; names < MOST_NAMES_IN_ONE_BREATH; names++) {
            Optional<String> plural = words.isJoined(at) ? singular(words.word(at + 1)) : Optional.empty();
            if (plural.isPresent()) {
                return and ? plural : Optional.empty();
            }
            boolean joins = words.isJoined(at) && words.word(at + 1).equals("and") && words.isJoined(at + 1);
            boolean lists = words.gapAfter(at).equals(", ");
            if (!joins && !lists || and) {
                return Optional.empty();
            }
            and = joins;
            at = endOfName(words, joins ? at + 2 : at + 1);
            if (at < 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int endOfName(PlaceWords words, int first) {
        if (!words.isCapitalised(first)) {
            return -1;
        }
        int last = first;
        while (last - first + 1 < LONGEST_NAME_IN_WORDS && words.isJoined(last) && words.isCapitalised(last + 1)) {
            last++;
        }
        return last;
    }

    /** "Villages", "districts": the generic word that a plural is of. */
    private static Optional<String> singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Optional.of(lower.endsWith("ies") ? lower.replaceFirst("ies$", "y") : lower.replaceFirst("s$", ""))
                .filter(one -> lower.endsWith("s") && Level.of(one).isPresent());
    }
}
