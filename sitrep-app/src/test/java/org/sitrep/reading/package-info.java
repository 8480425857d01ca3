/** Tests of the whole way from text to claims, with the real engine and everything that is shipped. */
@NullMarked
package org.sitrep.reading;

import org.jspecify.annotations.NullMarked;
