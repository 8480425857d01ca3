/** The grammar of a sentence, behind an interface that an engine implements. */
@NullMarked
package org.sitrep.syntax;

import org.jspecify.annotations.NullMarked;
