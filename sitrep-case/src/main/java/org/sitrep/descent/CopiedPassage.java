package org.sitrep.descent;

/**
 * A sentence that stands, word for word or nearly so, in two reports.
 *
 * @param earlier id of the report published first
 * @param earlierSentence 0-based
 * @param later id of the report published later
 * @param laterSentence 0-based
 * @param sameWords share of the shorter sentence's words that stand in the other one in the same order, 0 to 1
 */
public record CopiedPassage(String earlier, int earlierSentence, String later, int laterSentence, double sameWords) {}
