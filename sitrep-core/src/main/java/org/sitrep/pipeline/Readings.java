package org.sitrep.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.attribution.AttributionReader;
import org.sitrep.codebook.Codebook;
import org.sitrep.codebook.CodebookReader;
import org.sitrep.entity.EntityReader;
import org.sitrep.extract.ClaimReader;
import org.sitrep.mention.ActorLexicon;
import org.sitrep.mention.ActorReadings;
import org.sitrep.mention.CountryWords;
import org.sitrep.mention.Demonyms;
import org.sitrep.mention.MentionReading;
import org.sitrep.mention.NameFinder;
import org.sitrep.mention.QuantityReading;
import org.sitrep.mention.SuppressedNames;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.PlaceNameFinder;
import org.sitrep.place.PlaceReading;
import org.sitrep.place.PlaceResolver;
import org.sitrep.time.TimeReading;

/**
 * What a pipeline reads with: finders of names, readings of mentions in the order they run, attribution and claims.
 *
 * @param finders in order of trust
 */
public record Readings(
        List<NameFinder> finders,
        List<MentionReading> mentions,
        PlaceResolver places,
        EntityReader entities,
        AttributionReader attributions,
        ClaimReader claims) {

    public Readings {
        finders = List.copyOf(finders);
        mentions = List.copyOf(mentions);
    }

    /** The lexicons and rules that come with Sitrep. */
    public static Readings shipped() {
        return shippedWith(Optional.empty());
    }

    /**
     * The same with a folder of the user's own codebook.
     *
     * @throws org.sitrep.codebook.CodebookException if a file of the folder cannot be used
     */
    public static Readings shippedWith(Optional<Path> folder) {
        return shippedWith(folder, Gazetteer.shipped());
    }

    /**
     * The same with another gazetteer.
     *
     * @throws org.sitrep.codebook.CodebookException if a file of the folder cannot be used
     */
    public static Readings shippedWith(Optional<Path> folder, Gazetteer places) {
        Optional<UserCodebook> user = folder.map(UserCodebook::new);
        Codebook codebook = folder.map(CodebookReader::shippedWith)
                .orElseGet(CodebookReader::shipped)
                .without(suppressed(user, "rule"));
        ActorLexicon actors =
                ActorLexicon.shippedWith(user.map(UserCodebook::actors).orElse(List.of()), List.of());
        CountryWords countries = Demonyms.world();
        Gazetteer gazetteer = places.with(user.map(UserPlaces::of).orElse(List.of()));
        List<NameFinder> finders = new ArrayList<>();
        for (NameFinder finder : ActorReadings.finders(actors, countries)) {
            finders.add(new SuppressedNames(finder, suppressed(user, "actor")));
        }
        finders.add(new SuppressedNames(new PlaceNameFinder(gazetteer), suppressed(user, "place")));
        List<MentionReading> mentions =
                new ArrayList<>(List.of(new PlaceReading(gazetteer), new TimeReading(), new QuantityReading()));
        mentions.addAll(ActorReadings.inOrder(actors, countries, gazetteer::onlyCountry));
        return new Readings(
                finders,
                mentions,
                new PlaceResolver(gazetteer),
                new EntityReader(),
                new AttributionReader(),
                new ClaimReader(codebook));
    }

    private static Set<String> suppressed(Optional<UserCodebook> user, String sort) {
        return user.map(own -> own.suppressed(sort)).orElse(Set.of());
    }
}
