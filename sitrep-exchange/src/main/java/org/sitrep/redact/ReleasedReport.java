package org.sitrep.redact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledReport;
import org.sitrep.text.CodePointOffsets;
import org.sitrep.text.Span;

/**
 * A report as it may leave the case.
 *
 * @param report with everything replaced that the profile withholds
 * @param evidenceAtSource where each claim's evidence lies in the text as it was read, in Unicode code points; by claim
 * @param replacements how many stretches of the text were replaced
 */
public record ReleasedReport(FiledReport report, Map<String, Span> evidenceAtSource, int replacements) {

    public ReleasedReport {
        evidenceAtSource = Map.copyOf(evidenceAtSource);
    }

    static ReleasedReport unchanged(FiledReport report) {
        return new ReleasedReport(report, evidence(report), 0);
    }

    static Map<String, Span> evidence(FiledReport original) {
        CodePointOffsets offsets = new CodePointOffsets(original.text());
        Map<String, Span> spans = new LinkedHashMap<>();
        for (FiledClaim claim : original.claims()) {
            Span cover = claim.evidence().spans().stream()
                    .reduce(Span::cover)
                    .orElse(claim.evidence().trigger());
            spans.put(claim.id(), new Span(offsets.of(cover.start()), offsets.of(cover.end())));
        }
        return spans;
    }
}
