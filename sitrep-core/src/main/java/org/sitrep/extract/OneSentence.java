package org.sitrep.extract;

/** What one sentence tells with one place and time is one happening: "killed three men and burned the mill". */
final class OneSentence implements IncidentReading {

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        return later.sentence.index() == earlier.sentence.index();
    }
}
