package org.sitrep.place;

/** In what way a name is one of a place's names, strongest first but for the last. */
public enum NameKind {
    MAIN,
    VARIANT,
    /** The name without the generic word that is part of it: "Tulsa" for Tulsa County. */
    WITHOUT_GENERIC,
    /** A short form that stands only beside a place inside: "Ore." in "Salem, Ore.". */
    ABBREVIATION,
    /** One of GeoNames' further names, of unknown use. */
    FURTHER,
    /** Alike only when kinds of spelling are forgotten. */
    LOOSE,
    /** The user says so; outranks all others, and is last only because files hold the numbers of the kinds. */
    ADDED;

    private static final NameKind[] ALL = values();

    static NameKind at(int ordinal) {
        return ALL[ordinal];
    }
}
