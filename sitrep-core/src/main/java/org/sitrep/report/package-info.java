/** Reports as they are read from files: text, parts and what is known of their publication. */
@NullMarked
package org.sitrep.report;

import org.jspecify.annotations.NullMarked;
