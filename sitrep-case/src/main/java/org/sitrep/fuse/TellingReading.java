package org.sitrep.fuse;

/** One sign for or against two tellings being of one happening. */
interface TellingReading {

    Likeness read(Telling first, Telling second);
}
