/** Who says what: source, cue and content of every statement, and its stance. */
@NullMarked
package org.sitrep.attribution;

import org.jspecify.annotations.NullMarked;
