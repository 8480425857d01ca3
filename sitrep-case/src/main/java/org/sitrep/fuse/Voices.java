package org.sitrep.fuse;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.LexiconTable;
import org.sitrep.resolve.Names;

/**
 * Tells whether two claims are one voice: the same speaker, two who speak for one party, or one line of descent. What
 * one voice says twice is said once.
 */
final class Voices {

    private static final int SHORTEST_CONTENT_WORD = 5;

    /** Words for speakers who are nobody in particular ({@code unnamed-speakers.tsv}). */
    private final Set<String> unnamed = new HashSet<>();

    Voices() {
        LexiconTable.shipped(Voices.class, "unnamed-speakers.tsv").forEach(row -> unnamed.add(row.text("word")));
    }

    /**
     * The key of a claim's voice: the party it speaks for, else the speaker; a speaker without a name is one only
     * within a line of descent.
     */
    String of(CaseClaim claim) {
        Speaker speaker = claim.speaker();
        Optional<String> side = speaker.side();
        if (side.isPresent()) {
            return side.get();
        }
        boolean described = speaker.key().startsWith("said:");
        return described ? claim.line() + ":" + speaker.key() : speaker.key();
    }

    /** Whether both are one speaker. */
    boolean same(CaseClaim first, CaseClaim second) {
        if (of(first).equals(of(second))) {
            return true;
        }
        return isBody(first.speaker())
                && isBody(second.speaker())
                && sharesWord(first.speaker().name(), second.speaker().name());
    }

    /** Whether the speaker is described or a body, and no person and no publisher. */
    private static boolean isBody(Speaker speaker) {
        return speaker.key().startsWith("said:") || speaker.key().startsWith("actor:");
    }

    /** "members of the village committee" and "the committee of Wad Dukhri"; not "residents" and "residents". */
    private boolean sharesWord(String one, String other) {
        Set<String> words = new HashSet<>(Names.words(one));
        words.retainAll(Names.words(other));
        return words.stream().anyMatch(word -> word.length() >= SHORTEST_CONTENT_WORD && !unnamed.contains(word));
    }

    /** Whether two claims descend from one text. */
    static boolean sameLine(CaseClaim first, CaseClaim second) {
        return first.line().equals(second.line());
    }
}
