package org.sitrep.syntax;

import java.util.Set;

/**
 * Verbs that lend a noun their subject.
 *
 * @param acting lemmas whose subject does what the noun names ("launched an offensive")
 * @param facing lemmas whose subject undergoes it ("repelled an offensive")
 */
public record SupportVerbs(Set<String> acting, Set<String> facing) {

    public SupportVerbs {
        acting = Set.copyOf(acting);
        facing = Set.copyOf(facing);
    }
}
