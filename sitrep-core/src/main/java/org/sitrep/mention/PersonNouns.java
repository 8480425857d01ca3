package org.sitrep.mention;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.syntax.Sentence;

/**
 * Common nouns that name persons by what they are or do: "the leader of the network", "two patrolmen", "an opponent".
 * Beside titles and actor nouns these are the nouns of {@code person-nouns.tsv}, all of whose senses WordNet has under
 * noun.person.
 */
public final class PersonNouns {

    private static final Set<String> NOUNS = LexiconTable.shipped("person-nouns.tsv").stream()
            .map(row -> row.text("noun"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NOT_PEOPLE = Set.of("talisman", "ottoman", "caiman", "german");

    private PersonNouns() {}

    /** Whether a token is such a noun. */
    public static boolean names(Sentence sentence, int token) {
        return sentence.token(token).isNoun()
                && (new PersonTitles(sentence).isRole(token)
                        || !sentence.token(token).isProperNoun()
                                && isListed(sentence.token(token).lemma().toLowerCase(Locale.ROOT)));
    }

    /** Compounds in -man and -woman name persons without being listed: "fireman", "tribeswoman". */
    private static boolean isListed(String noun) {
        return NOUNS.contains(noun)
                || noun.length() > 5 && noun.matches("\\p{L}+(man|woman)") && !NOT_PEOPLE.contains(noun);
    }
}
