/**
 * Reports as they stand in a case: the output contract's JSON read back, so that fusing needs no grammar and no model.
 */
@NullMarked
package org.sitrep.filed;

import org.jspecify.annotations.NullMarked;
