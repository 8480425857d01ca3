package org.sitrep.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.CaseClaim;

/** What claims say beside what fusion reads: codes of other standards and the names of sources. */
final class ClaimCodes {

    private static final Said NOTHING = new Said(Map.of(), Optional.empty());

    private final Map<String, Said> byClaim = new HashMap<>();

    /** Claims that say the same share one instance, as most do. */
    private final Map<Said, Said> known = new HashMap<>();

    private record Said(Map<String, String> codes, Optional<String> source) {}

    /** Takes a report in; once more changes nothing. */
    void add(FiledReport report) {
        for (FiledClaim claim : report.claims()) {
            boolean isHappening = claim.kind() == ClaimKind.EVENT || claim.kind() == ClaimKind.CASUALTIES;
            Said said = new Said(
                    isHappening ? claim.codes() : Map.of(), claim.source().name());
            if (!said.equals(NOTHING)) {
                byClaim.putIfAbsent(claim.id(), known.computeIfAbsent(said, one -> one));
            }
        }
    }

    ToldClaim told(CaseClaim claim) {
        Said said = byClaim.getOrDefault(claim.id(), NOTHING);
        return new ToldClaim(claim, said.codes(), said.source());
    }
}
