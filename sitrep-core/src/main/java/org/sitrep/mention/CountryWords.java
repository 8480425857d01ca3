package org.sitrep.mention;

import java.util.Optional;

/** What country a word means: "Turkish", "Turk" and "Turkey" all mean TUR. */
@FunctionalInterface
public interface CountryWords {

    /** ISO 3166 alpha-3 code of the country that a demonym or country name means, if it means one. */
    Optional<String> iso3(String word);
}
