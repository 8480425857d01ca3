/** The composition root: from a report to its claims. */
@NullMarked
package org.sitrep.pipeline;

import org.jspecify.annotations.NullMarked;
