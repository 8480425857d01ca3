package org.sitrep.entity;

import java.util.List;
import java.util.Optional;
import org.sitrep.mention.ActorType;

/**
 * Who or what is meant, within one report. Ids are hashes of kind and name, so equal things have equal ids everywhere.
 */
public sealed interface Entity {

    String id();

    /** The fullest name the report or the lexicon gives. */
    String name();

    /** Other names the report uses, sorted. */
    List<String> aliases();

    /** The kind's name in the output contract. */
    String kind();

    /** A group, force, state, organisation, or people named by a common noun. */
    record ActorEntity(String id, String name, List<String> aliases, ActorType type, Optional<String> country)
            implements Entity {
        @Override
        public String kind() {
            return "actor";
        }
    }

    /** A single person with the roles the report gives. */
    record PersonEntity(String id, String name, List<String> aliases, List<HeldRole> roles) implements Entity {

        /** A title held; {@code of} is the id of the body or place, if it is one of the report's entities. */
        public record HeldRole(String title, Optional<String> of, boolean former) {}

        @Override
        public String kind() {
            return "person";
        }
    }

    /** A news outlet. */
    record OutletEntity(String id, String name, List<String> aliases) implements Entity {
        @Override
        public String kind() {
            return "outlet";
        }
    }

    /** A place with the point it was resolved to, if any, and the candidates that were considered. */
    record PlaceEntity(
            String id, String name, List<String> aliases, Optional<Location> location, List<Candidate> candidates)
            implements Entity {

        /**
         * A point of the gazetteer.
         *
         * @param feature country, adm1, adm2, populated_place, region, facility or other
         * @param country ISO 3166 alpha-3
         * @param adm1 name of the first-order division it lies in; empty where unknown
         * @param latitude WGS 84 degrees
         * @param longitude WGS 84 degrees
         */
        public record Location(
                String feature,
                Optional<Long> geonameId,
                Optional<String> country,
                Optional<String> adm1,
                Optional<String> adm2,
                double latitude,
                double longitude) {

            /** Whether it is a country, or a town that is a country or territory of its own. */
            public boolean isCountry() {
                return feature.equals("country")
                        || geonameId.filter(CityStates.world()::isTown).isPresent();
            }
        }

        /** A place that was considered; the score is comparable within one entity only. */
        public record Candidate(
                Optional<Long> geonameId,
                String name,
                double latitude,
                double longitude,
                double score,
                String reason) {}

        @Override
        public String kind() {
            return "place";
        }
    }
}
