package org.sitrep.extract;

/** One way in which a later claim shows that it tells of the same happening as an earlier one. */
interface IncidentReading {

    /** Whether it does; both are claims of things that happened. */
    boolean tellOfOne(Draft later, Draft earlier);
}
