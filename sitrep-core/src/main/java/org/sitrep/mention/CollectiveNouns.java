package org.sitrep.mention;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Nouns for bodies of people, with the unit in which their members are counted ({@code collective-nouns.tsv}). */
final class CollectiveNouns {

    private static final CollectiveNouns ENGLISH = new CollectiveNouns();

    private final Map<String, String> membersOf = new TreeMap<>();

    private CollectiveNouns() {
        LexiconTable.shipped("collective-nouns.tsv")
                .forEach(row -> membersOf.put(row.text("noun"), row.text("members")));
    }

    static CollectiveNouns english() {
        return ENGLISH;
    }

    /** What "150 of the militia" counts; empty for a noun that is no body of people. */
    Optional<String> membersOf(String noun) {
        return Optional.ofNullable(membersOf.get(noun));
    }
}
