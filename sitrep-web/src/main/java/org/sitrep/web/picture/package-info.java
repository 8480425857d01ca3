/** The fused picture of an open case, kept up to date, and its words. */
@NullMarked
package org.sitrep.web.picture;

import org.jspecify.annotations.NullMarked;
