/** Compares output with claims that were marked by hand. */
@NullMarked
package org.sitrep.evaluate;

import org.jspecify.annotations.NullMarked;
