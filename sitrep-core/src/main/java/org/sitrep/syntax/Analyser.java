package org.sitrep.syntax;

import java.util.List;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * Reads the grammar of a text. Tagging is cheap and done for every sentence; parsing is dear and done for the sentences
 * that can carry a claim. Implementations are safe for use by several threads.
 */
public interface Analyser {

    /**
     * Splits text into tagged sentences without trees.
     *
     * @param regions stretches to read, in text order; no sentence crosses the edge of one
     * @param names names the lexicon has claimed, in text order, not overlapping; each becomes one proper noun
     * @return sentences in text order, numbered from 0
     */
    List<Sentence> tag(SourceText text, List<Span> regions, List<ClaimedName> names);

    /** The same sentence with its dependency tree. */
    Sentence parse(Sentence tagged);

    /** Engine and models with their versions, as they go into the output. */
    String version();
}
