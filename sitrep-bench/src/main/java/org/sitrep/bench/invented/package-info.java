/** Coded reports of a war that never was, of any number, for measuring cases. */
@NullMarked
package org.sitrep.bench.invented;

import org.jspecify.annotations.NullMarked;
