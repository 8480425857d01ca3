package org.sitrep.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.mention.PlaceMention;

/**
 * Tells what the mentions of one report mean. "I" and "we" stay open: whose they are is known only when it is known who
 * speaks. Safe for several threads.
 */
public final class EntityReader {

    private static final List<ReferenceReading> READINGS = List.of(
            new KnownActorReading(),
            new ApposedGroupReading(),
            new FullNameReading(),
            new ApposedRoleReading(),
            new PredicatedRoleReading(),
            new TitleReading(),
            new PersonPronounReading(),
            new ActorAnaphorReading());

    /** @param places what the place mentions mean; a place mention that is missing stays unresolved */
    public Entities read(Passage passage, Mentions mentions, Map<PlaceMention, Entity.PlaceEntity> places) {
        Discourse discourse = new Discourse(passage, mentions);
        Referents referents = new Referents();
        READINGS.forEach(reading -> reading.read(discourse, referents));
        Map<Mention, Entity> meant = new LinkedHashMap<>(places);
        meant.putAll(new EntityNaming(discourse, places).entities(referents));
        return new Entities(meant);
    }
}
