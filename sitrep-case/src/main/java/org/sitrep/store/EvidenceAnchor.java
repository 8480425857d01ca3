package org.sitrep.store;

import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.filed.FiledClaim;
import org.sitrep.text.CodePointOffsets;
import org.sitrep.text.Span;

/**
 * Where a claim stands in its report: what outlasts a new reading of the same words. Offsets count code points, ends
 * are exclusive.
 *
 * @param kind the claim's kind, as in the contract
 * @param evidence the spans of the evidence as JSON: {@code [[3,18],[25,30]]}
 * @param start of the first span
 * @param end of the last span
 */
public record EvidenceAnchor(
        String report, String kind, String evidence, int start, int end, int triggerStart, int triggerEnd) {

    static EvidenceAnchor of(FiledClaim claim, CodePointOffsets offsets) {
        List<Span> spans = claim.evidence().spans();
        Span trigger = claim.evidence().trigger();
        return new EvidenceAnchor(
                claim.report(),
                claim.kind().label(),
                spans.stream().map(span -> pair(span, offsets)).collect(Collectors.joining(",", "[", "]")),
                offsets.of(spans.stream().mapToInt(Span::start).min().orElseThrow()),
                offsets.of(spans.stream().mapToInt(Span::end).max().orElseThrow()),
                offsets.of(trigger.start()),
                offsets.of(trigger.end()));
    }

    private static String pair(Span span, CodePointOffsets offsets) {
        return "[" + offsets.of(span.start()) + "," + offsets.of(span.end()) + "]";
    }
}
