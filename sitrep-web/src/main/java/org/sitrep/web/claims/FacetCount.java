package org.sitrep.web.claims;

/**
 * A value of a facet.
 *
 * @param claims how many claims would be shown with this value chosen in place of others of its facet
 */
public record FacetCount(String value, int claims, boolean chosen) {}
