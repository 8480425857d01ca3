/** The areas that places cover, from imported polygons or, so labelled, approximate. */
@NullMarked
package org.sitrep.area;

import org.jspecify.annotations.NullMarked;
