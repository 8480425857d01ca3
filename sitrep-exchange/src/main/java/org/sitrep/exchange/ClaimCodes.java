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

    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    /** Takes a report in; once more changes nothing. */
    void add(FiledReport report) {
        for (FiledClaim claim : report.claims()) {
            boolean isHappening = claim.kind() == ClaimKind.EVENT || claim.kind() == ClaimKind.CASUALTIES;
            if (isHappening && !claim.codes().isEmpty()) {
                codes.put(claim.id(), claim.codes());
            }
            claim.source().name().ifPresent(name -> sources.put(claim.id(), name));
        }
    }

    ToldClaim told(CaseClaim claim) {
        return new ToldClaim(
                claim, codes.getOrDefault(claim.id(), Map.of()), Optional.ofNullable(sources.get(claim.id())));
    }
}
