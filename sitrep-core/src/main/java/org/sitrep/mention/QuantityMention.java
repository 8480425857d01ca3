package org.sitrep.mention;

import java.util.Set;

/**
 * A counted thing: "scores of militants", "more than 600 teachers", "two of the region's 11 districts".
 *
 * @param unit unit of the output contract, such as persons, families, fighters, schools, percent, other
 * @param unitText the counted noun as worded ("teachers"); empty for a bare number
 * @param group the counted noun phrase without the number ("Qush-Teppa residents"); empty for a bare number
 */
public record QuantityMention(Anchor anchor, CountEstimate count, String unit, String unitText, String group)
        implements Mention {

    private static final Set<String> PEOPLE = Set.of(
            "persons", "fighters", "civilians", "soldiers", "police", "children", "students", "teachers", "families");

    /** Whether a unit of the output contract counts people, one by one or by families. */
    public static boolean countsPeople(String unit) {
        return PEOPLE.contains(unit);
    }

    @Override
    public String kind() {
        return "quantity";
    }
}
