/** Claims of many reports about one thing, put side by side: events, relations, control and figures over time. */
@NullMarked
package org.sitrep.fuse;

import org.jspecify.annotations.NullMarked;
