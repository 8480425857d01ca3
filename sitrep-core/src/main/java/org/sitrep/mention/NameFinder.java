package org.sitrep.mention;

import java.util.List;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Finds names of one sort in raw text, before any grammar is known. */
public interface NameFinder {

    /**
     * @param regions stretches to look at, in text order
     * @return names in text order; names of one finder do not overlap
     */
    List<ClaimedName> find(SourceText text, List<Span> regions);
}
