/**
 * The forms in which a case leaves for other tools, one class each, and what comes back from them. Everything here is
 * made of released reports only: what a profile withholds never reaches a format.
 */
@NullMarked
package org.sitrep.exchange;

import org.jspecify.annotations.NullMarked;
