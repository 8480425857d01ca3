/** Claims of a case found by facets. */
@NullMarked
package org.sitrep.web.claims;

import org.jspecify.annotations.NullMarked;
