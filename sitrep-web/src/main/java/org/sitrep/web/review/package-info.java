/** Decisions of people on claims, and how far they agree with the program. */
@NullMarked
package org.sitrep.web.review;

import org.jspecify.annotations.NullMarked;
