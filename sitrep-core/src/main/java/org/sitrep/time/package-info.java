/** Time expressions and the days they mean. */
@NullMarked
package org.sitrep.time;

import org.jspecify.annotations.NullMarked;
