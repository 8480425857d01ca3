package org.sitrep.fuse;

/** Both name the same party as the one who did it. Different parties say nothing: that is what sources disagree on. */
final class SameAgent implements TellingReading {

    @Override
    public Likeness read(Telling first, Telling second) {
        return first.sides().stream().anyMatch(second.sides()::contains)
                ? Likeness.extra(0.5, "both name the same party")
                : Likeness.NONE;
    }
}
