package org.sitrep.mention;

import org.sitrep.syntax.Sentence;

/** Common nouns that name persons by what they are or do: "the leader of the network", "two pilots", "an opponent". */
public final class PersonNouns {

    private PersonNouns() {}

    /** Whether a token is such a noun. */
    public static boolean names(Sentence sentence, int token) {
        return sentence.token(token).isNoun() && new PersonTitles(sentence).isRole(token);
    }
}
