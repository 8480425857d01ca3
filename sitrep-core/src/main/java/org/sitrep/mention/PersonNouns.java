package org.sitrep.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.syntax.Sentence;

/**
 * Common nouns that name persons by what they are or do: "the leader of the network", "two patrolmen", "an opponent".
 * Beside titles and actor nouns these are the nouns of {@code person-nouns.tsv}, all of whose senses WordNet has under
 * noun.person. Members of a people or a faith are named by its name in the plural ({@code peoples.tsv}).
 */
public final class PersonNouns {

    private static final List<LexiconTable.Row> ROWS = LexiconTable.shipped("person-nouns.tsv");

    private static final List<LexiconTable.Row> PEOPLES = LexiconTable.shipped("peoples.tsv");

    private static final Set<String> PEOPLE_OF_A_NAME =
            PEOPLES.stream().map(row -> row.text("plural")).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NOUNS =
            ROWS.stream().map(row -> row.text("noun")).collect(Collectors.toUnmodifiableSet());

    /** "Human" and "woman" are no compounds. */
    private static final int LONGEST_SIMPLE_NOUN = 5;

    private PersonNouns() {}

    /** Whether a token is such a noun. */
    public static boolean names(Sentence sentence, int token) {
        return sentence.token(token).isNoun()
                && (isPeopleOfAName(sentence, token)
                        || new PersonTitles(sentence).isRole(token)
                        || !sentence.token(token).isProperNoun()
                                && isListed(sentence.token(token).lemma().toLowerCase(Locale.ROOT)));
    }

    /** "The Fula", but not "El Fula": the name of a people stands alone. */
    private static boolean isPeopleOfAName(Sentence sentence, int token) {
        return PEOPLE_OF_A_NAME.contains(sentence.token(token).surface())
                && !sentence.hasRelation(token, "compound", "flat")
                && sentence.children(token, "compound", "flat").stream()
                        .noneMatch(part -> sentence.token(part).isProperNoun());
    }

    /** Compounds in -man and -woman name persons without being listed: "fireman", "tribeswoman". */
    private static boolean isListed(String noun) {
        return NOUNS.contains(noun) || noun.length() > LONGEST_SIMPLE_NOUN && noun.endsWith("man");
    }

    /** The listed nouns and names of peoples, with their plurals. */
    static List<LexiconTable.Row> rows() {
        return Stream.concat(ROWS.stream(), PEOPLES.stream()).toList();
    }
}
