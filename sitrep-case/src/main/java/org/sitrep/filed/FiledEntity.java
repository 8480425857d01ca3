package org.sitrep.filed;

import java.util.List;
import java.util.Optional;
import org.sitrep.mention.ActorType;

/**
 * Who or what is meant within one report.
 *
 * @param id hash of kind and name, so equal within and across reports for equal names; no proof of identity for persons
 * @param aliases other names the report uses, sorted
 * @param actorType actors only
 * @param country ISO 3166 alpha-3; actors and places
 * @param roles persons only
 * @param point places only; empty where the place was not found
 */
public record FiledEntity(
        String id,
        Kind kind,
        String name,
        List<String> aliases,
        Optional<ActorType> actorType,
        Optional<String> country,
        List<FiledRole> roles,
        Optional<FiledPoint> point,
        List<FiledCandidate> candidates) {

    public FiledEntity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        candidates = List.copyOf(candidates);
    }

    /** The contract's four kinds of entities. */
    public enum Kind {
        ACTOR,
        PERSON,
        PLACE,
        OUTLET
    }

    /** A title held; {@code of} is the id of a body or place in the same report. */
    public record FiledRole(String title, Optional<String> of, boolean former) {}

    /**
     * Where a place is.
     *
     * @param feature country, adm1, adm2, populated_place, region, facility or other
     * @param adm1 name of the first-order division; empty where unknown
     * @param latitude WGS 84 degrees
     * @param longitude WGS 84 degrees
     */
    public record FiledPoint(
            String feature,
            Optional<Long> geonameId,
            Optional<String> adm1,
            Optional<String> adm2,
            double latitude,
            double longitude) {}

    /** A place that was considered. */
    public record FiledCandidate(
            Optional<Long> geonameId, String name, double latitude, double longitude, double score, String reason) {}
}
