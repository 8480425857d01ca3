/** Reports on their way into an open case: dropped, pasted, fetched from an address or a feed. */
@NullMarked
package org.sitrep.web.intake;

import org.jspecify.annotations.NullMarked;
