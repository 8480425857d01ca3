/** Measurements of speed, always as ratios to a reference run beside them. */
@NullMarked
package org.sitrep.bench;

import org.jspecify.annotations.NullMarked;
