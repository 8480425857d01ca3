package org.sitrep.mention;

import java.util.List;

/** The readings of actors, outlets and persons in the order in which they run. */
public final class ActorReadings {

    private ActorReadings() {}

    /**
     * Names first, then what common nouns name, then pronouns: a later reading leaves alone what an earlier one took.
     *
     * @param places the country of a place's name that only places of one country bear
     */
    public static List<MentionReading> inOrder(ActorLexicon lexicon, CountryWords countries, CountryWords places) {
        return List.of(
                new NamedActorReading(lexicon, countries, places),
                new OutletReading(lexicon),
                new PersonReading(),
                new GenericActorReading(lexicon, countries),
                new RoleReading(),
                new PronounReading());
    }

    /** The finders of names that these readings rest on, in order of trust. */
    public static List<NameFinder> finders(ActorLexicon lexicon, CountryWords countries) {
        return List.of(new LexiconNameFinder(lexicon), new OrganisationNameFinder(lexicon, countries));
    }
}
