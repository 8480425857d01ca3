/** A report's text with everything read in it marked in place. */
@NullMarked
package org.sitrep.web.marks;

import org.jspecify.annotations.NullMarked;
