package org.sitrep.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.redact.Profile;
import org.sitrep.redact.RedactionJudgement;

/**
 * What an export is to be.
 *
 * @param formats at least one
 * @param judgements decisions about names, which go before the rules of redaction
 * @param filters what was left out before exporting, in words by name; for the manifest
 * @param reviews what people have said about claims, by claim id
 * @param focus what a brief is about; other forms hold the whole case
 * @param credits of the data behind the case, one line each
 * @param version of the program
 */
public record ExportPlan(
        Set<ExportFormat> formats,
        Profile profile,
        List<RedactionJudgement> judgements,
        Map<String, String> filters,
        Map<String, Review> reviews,
        BriefFocus focus,
        List<String> credits,
        String version) {

    public ExportPlan {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("expected at least one format");
        }
        formats = EnumSet.copyOf(formats);
        judgements = List.copyOf(judgements);
        filters = Map.copyOf(filters);
        reviews = Map.copyOf(reviews);
        credits = List.copyOf(credits);
    }
}
