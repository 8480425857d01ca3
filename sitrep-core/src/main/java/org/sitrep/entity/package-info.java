/** Who and what is meant within one report: names, titles and pronouns resolved to entities. */
@NullMarked
package org.sitrep.entity;

import org.jspecify.annotations.NullMarked;
