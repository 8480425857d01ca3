package org.sitrep.exchange;

import java.util.Map;
import java.util.Optional;
import org.sitrep.fuse.CaseClaim;

/**
 * A fused claim with what its report says beside what fusion reads.
 *
 * @param codes of other standards, by name; empty for claims of which no form asks for them
 * @param source whom the report names for it; empty for the report's own voice
 */
record ToldClaim(CaseClaim claim, Map<String, String> codes, Optional<String> source) {

    ToldClaim {
        codes = Map.copyOf(codes);
    }
}
