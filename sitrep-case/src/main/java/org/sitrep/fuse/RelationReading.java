package org.sitrep.fuse;

import java.util.List;

/** One sort of things that claims may disagree on: the dead, who did it, who holds a town, when it was lost. */
interface RelationReading {

    /** The relations it sees, in any order. */
    List<Relation> read(CaseMatter matter);
}
