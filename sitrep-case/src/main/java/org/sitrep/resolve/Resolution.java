package org.sitrep.resolve;

import java.util.List;
import org.sitrep.text.ContentHash;

/**
 * The proposal that two names in two reports mean one person or one group. It changes no claim and can be undone.
 *
 * @param id hash of both names with their reports, so that a judgement finds it again
 * @param first the lesser in the order of names
 * @param score 0 to 1; comparable among proposals of one kind only
 * @param reasons why, and what speaks against it, one per sign
 * @param merged whether fusion takes the two for one: by judgement, and without one from two signs and the score
 */
public record Resolution(
        String id,
        NamedInReport first,
        NamedInReport second,
        double score,
        List<String> reasons,
        Judgement judgement,
        boolean merged) {

    public Resolution {
        reasons = List.copyOf(reasons);
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("expected the lesser name first; found " + first + " before " + second);
        }
    }

    /** The id of a proposal about two names. */
    public static String idOf(NamedInReport first, NamedInReport second) {
        return ContentHash.id(
                "w",
                List.of(first.report(), first.entity(), first.name(), second.report(), second.entity(), second.name()));
    }
}
