package org.sitrep.fuse;

/** Both happened on one day, or may have. Two days more than one apart rule it out: a report may be a day off. */
final class SameDays implements TellingReading {

    @Override
    public Likeness read(Telling first, Telling second) {
        if (first.isPeriod() || second.isPeriod()) {
            return Likeness.EXCLUDED;
        }
        if (first.days().isEmpty() || second.days().isEmpty()) {
            return Likeness.of(-0.5, "");
        }
        Days one = first.days().get();
        Days other = second.days().get();
        if (one.isOneDay() && other.isOneDay()) {
            long apart = Math.abs(one.start().toEpochDay() - other.start().toEpochDay());
            return apart > 1
                    ? Likeness.EXCLUDED
                    : Likeness.extra(apart == 0 ? 2 : 1, apart == 0 ? "both on " + one.start() : "a day apart");
        }
        if (!one.meets(other, 0)) {
            return Likeness.EXCLUDED;
        }
        boolean said = one.basis() != Days.Basis.PUBLICATION && other.basis() != Days.Basis.PUBLICATION;
        return Likeness.of(said ? 1 : 0.5, said ? "the days overlap" : "the days may be the same");
    }
}
