/** Readings of claims from parsed sentences by the rules of the codebook. */
@NullMarked
package org.sitrep.extract;

import org.jspecify.annotations.NullMarked;
