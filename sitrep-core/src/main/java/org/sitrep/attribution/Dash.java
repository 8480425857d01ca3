package org.sitrep.attribution;

import java.util.Set;
import org.sitrep.syntax.Token;

/** A dash as a token of its own: a hyphen, two hyphens, an en dash, an em dash or a horizontal bar. */
final class Dash {

    private static final Set<String> LONG = Set.of("--", "\u2014", "\u2015");
    private static final Set<String> SHORT = Set.of("-", "\u2013");

    private Dash() {}

    static boolean is(Token token) {
        return isLong(token) || SHORT.contains(token.surface());
    }

    /** Whether it is one that no compound word or range is written with. */
    static boolean isLong(Token token) {
        return LONG.contains(token.surface());
    }
}
