package org.sitrep.mention;

/**
 * A number in a sentence with the words that qualify it.
 *
 * @param from first token of the whole expression, qualifier included ("more than 600")
 * @param number first token of the number itself
 * @param to last token of the number, or of a qualifier after it ("12 or more")
 * @param digits whether the number is written in figures
 */
record Numeral(int from, int number, int to, boolean digits, CountEstimate count) {}
