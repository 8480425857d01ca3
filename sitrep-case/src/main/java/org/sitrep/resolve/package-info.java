/** Who is who across the reports of a case: proposals with score, reason and judgement. */
@NullMarked
package org.sitrep.resolve;

import org.jspecify.annotations.NullMarked;
