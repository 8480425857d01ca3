/** What a report names: actors, persons, places, outlets, times and quantities, as found in the text. */
@NullMarked
package org.sitrep.mention;

import org.jspecify.annotations.NullMarked;
