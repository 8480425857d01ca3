package org.sitrep.fuse;

/** Both give the same number of dead or wounded. */
final class SameFigure implements TellingReading {

    @Override
    public Likeness read(Telling first, Telling second) {
        return first.sharesFigure(second) ? Likeness.extra(1, "both give the same figure") : Likeness.NONE;
    }
}
