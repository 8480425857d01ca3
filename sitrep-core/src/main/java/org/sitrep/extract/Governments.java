package org.sitrep.extract;

import java.util.EnumSet;
import java.util.Set;
import org.sitrep.entity.Entities;
import org.sitrep.entity.Entity.ActorEntity;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;

/** Names of places and peoples that stand for the government or nation. */
final class Governments {

    private static final Set<String> WHEREABOUTS = Set.of(
            "in",
            "at",
            "near",
            "across",
            "inside",
            "within",
            "outside",
            "around",
            "through",
            "throughout",
            "into",
            "along");

    private static final Set<ActorType> UNARMED = EnumSet.of(ActorType.CIVILIANS, ActorType.MEDIA, ActorType.NGO);

    private final MentionsAt mentions;
    private final Entities entities;

    Governments(MentionsAt mentions, Entities entities) {
        this.mentions = mentions;
        this.entities = entities;
    }

    /**
     * A place name that stands for its government: one used so ("Ankara said"), or a country's name that names no
     * whereabouts ("talks with Turkey", not "fighting in Turkey") and modifies no noun ("Syria talks").
     */
    boolean isGovernment(Sentence sentence, int token) {
        return mentions.at(sentence, token, PlaceMention.class)
                .filter(place -> place.use() == PlaceMention.Use.METONYM
                        || place.use() == PlaceMention.Use.NAME
                                && isCountry(place)
                                && !namesWhereabouts(sentence, token))
                .isPresent();
    }

    /** "Turkish" or "Turkey" in "the Turkish proposal", "the Turkey proposal", "Syrian and Turkish air strikes". */
    boolean isNameOfThing(Sentence sentence, int token) {
        int word = sentence.hasRelation(token, "conj") ? sentence.governor(token) : token;
        return sentence.hasRelation(word, "amod", "compound")
                && mentions.headedBy(sentence, token, PlaceMention.class)
                        .filter(place -> place.use() == PlaceMention.Use.DEMONYM || isCountry(place))
                        .isPresent()
                && mentions.at(sentence, sentence.governor(word), ActorMention.class)
                        .isEmpty()
                && mentions.at(sentence, sentence.governor(word), PersonMention.class)
                        .isEmpty();
    }

    boolean isCountry(PlaceMention place) {
        return entities.of(place)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast)
                .flatMap(PlaceEntity::location)
                .filter(PlaceEntity.Location::isCountry)
                .isPresent();
    }

    private static boolean namesWhereabouts(Sentence sentence, int token) {
        int first = sentence.hasRelation(token, "conj") ? sentence.governor(token) : token;
        return sentence.hasRelation(first, "compound", "appos", "amod")
                || WHEREABOUTS.contains(sentence.caseMarker(first));
    }

    /** Whether a pronoun is known to stand for people without arms: "journalists ... once they leave the country". */
    boolean isUnarmed(ActorMention pronoun) {
        return entities.of(pronoun)
                .filter(ActorEntity.class::isInstance)
                .map(ActorEntity.class::cast)
                .filter(meant -> UNARMED.contains(meant.type()))
                .isPresent();
    }
}
