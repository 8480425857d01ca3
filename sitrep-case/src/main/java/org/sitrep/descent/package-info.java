/** Which reports are copies of which, so that repetition is not taken for corroboration. */
@NullMarked
package org.sitrep.descent;

import org.jspecify.annotations.NullMarked;
