/** What the map draws. */
@NullMarked
package org.sitrep.web.map;

import org.jspecify.annotations.NullMarked;
