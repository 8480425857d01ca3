package org.sitrep.resolve;

/**
 * What a person decided on two claims: that they tell of one happening, or of two.
 *
 * @param first id of a claim
 * @param second id of another claim
 * @param same false where they tell of two happenings
 */
public record SameHappening(String first, String second, boolean same) {}
