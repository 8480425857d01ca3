/** Coded reports on their way out: one class per format. */
@NullMarked
package org.sitrep.export;

import org.jspecify.annotations.NullMarked;
