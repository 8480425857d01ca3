/** The analyst's desk: a case file in the browser, served on loopback only. */
@NullMarked
package org.sitrep.web;

import org.jspecify.annotations.NullMarked;
