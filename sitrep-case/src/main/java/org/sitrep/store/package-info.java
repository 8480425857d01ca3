/**
 * The case file: one SQLite file with the originals, the coded reports, what people judged, a log that shows every
 * change to it, and tables that are derived from these. Begin with {@link org.sitrep.store.CaseFile}.
 */
@NullMarked
package org.sitrep.store;

import org.jspecify.annotations.NullMarked;
