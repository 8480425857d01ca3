/** Text as it was received, and the only place where offsets are computed. */
@NullMarked
package org.sitrep.text;

import org.jspecify.annotations.NullMarked;
