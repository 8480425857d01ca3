/** Who may speak to the desk, and what its answers allow a browser to do. */
@NullMarked
package org.sitrep.web.guard;

import org.jspecify.annotations.NullMarked;
