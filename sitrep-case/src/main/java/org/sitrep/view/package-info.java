/** What analysts ask of a case, as plain data: timeline, control map, actor profile, impact table, contradictions. */
@NullMarked
package org.sitrep.view;

import org.jspecify.annotations.NullMarked;
