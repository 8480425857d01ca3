/**
 * Imports of place data that users have: GeoNames tables, tables with place codes, outlines, and their own corrections.
 */
@NullMarked
package org.sitrep.gazetteer;

import org.jspecify.annotations.NullMarked;
