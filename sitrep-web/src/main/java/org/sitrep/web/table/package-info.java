/** Tables as pages show them and files hold them: CSV, JSON, GeoJSON, XLSX. */
@NullMarked
package org.sitrep.web.table;

import org.jspecify.annotations.NullMarked;
