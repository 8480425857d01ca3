package org.sitrep.time;

/**
 * A stretch of a sentence's line of words with its meaning.
 *
 * @param from first character of the line inside
 * @param to first character after it
 */
record TimeExpression(int from, int to, TimeValue value) {}
