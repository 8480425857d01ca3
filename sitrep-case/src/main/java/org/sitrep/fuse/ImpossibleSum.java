package org.sitrep.fuse;

import java.util.List;

/** Numbers of one source that cannot go together: a part larger than its whole. */
public record ImpossibleSum(List<String> claims, String reason) {

    public ImpossibleSum {
        claims = List.copyOf(claims);
    }
}
