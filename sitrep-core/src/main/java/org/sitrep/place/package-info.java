/** Places: the gazetteer, the names found in a text and the places they are resolved to. */
@NullMarked
package org.sitrep.place;

import org.jspecify.annotations.NullMarked;
