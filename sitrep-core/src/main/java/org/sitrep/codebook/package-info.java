/** The rules of reading held as data: triggers, frames and their examples. */
@NullMarked
package org.sitrep.codebook;

import org.jspecify.annotations.NullMarked;
