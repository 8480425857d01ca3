package org.sitrep.place;

/** In what way a name is one of a place's names, strongest first. */
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
    LOOSE;

    private static final NameKind[] ALL = values();

    static NameKind at(int ordinal) {
        return ALL[ordinal];
    }
}
