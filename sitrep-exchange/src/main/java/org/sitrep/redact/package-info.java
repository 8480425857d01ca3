/**
 * Who is private and what leaves a case in their place: names, contacts and places of private persons are replaced in
 * every word of a report before any format is written.
 */
@NullMarked
package org.sitrep.redact;

import org.jspecify.annotations.NullMarked;
