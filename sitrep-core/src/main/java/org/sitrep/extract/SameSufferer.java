package org.sitrep.extract;

/** The same person or thing is told to be hit again: "two missionaries were shot ... the two missionaries died". */
final class SameSufferer implements IncidentReading {

    private final Sufferers sufferers;
    private final Perpetrators perpetrators;

    SameSufferer(Sufferers sufferers, Perpetrators perpetrators) {
        this.sufferers = sufferers;
        this.perpetrators = perpetrators;
    }

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        return (sufferers.areAgain(later, earlier) || areSameWords(later, earlier))
                && !perpetrators.differ(later, earlier);
    }

    /** "The opposition leaders were beaten, jailed and forced into exile". */
    private static boolean areSameWords(Draft later, Draft earlier) {
        return later.sentence.index() == earlier.sentence.index()
                && later.befallenHeads().stream().anyMatch(earlier.befallenHeads()::contains);
    }
}
