package org.sitrep.place;

/**
 * Where data come from, under which licence, and the words that the licence asks to be shown.
 *
 * @param source file or data set
 * @param licence name or SPDX identifier; "unknown" where the user did not say
 * @param words the notice to be shown
 */
public record Credit(String source, String licence, String words) {

    static final Credit SHIPPED = new Credit(
            "GeoNames",
            "CC BY 4.0",
            "Contains data from GeoNames (www.geonames.org), CC BY 4.0, modified: subset, merged.");
}
