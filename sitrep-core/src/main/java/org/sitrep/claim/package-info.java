/** Claims and attributions as pure data: what a source said, with the words it rests on. */
@NullMarked
package org.sitrep.claim;

import org.jspecify.annotations.NullMarked;
