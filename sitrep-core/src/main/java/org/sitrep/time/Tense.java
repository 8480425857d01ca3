package org.sitrep.time;

/** Which way from the day of publication a clause looks. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
