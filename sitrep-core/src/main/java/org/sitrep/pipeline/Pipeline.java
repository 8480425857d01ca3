package org.sitrep.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.attribution.AttributionReader;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.codebook.CodebookReader;
import org.sitrep.entity.Entities;
import org.sitrep.extract.ClaimReader;
import org.sitrep.mention.ClaimedNames;
import org.sitrep.mention.Mention;
import org.sitrep.mention.MentionReading;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.report.Report;
import org.sitrep.syntax.Analyser;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.syntax.Sentence;

/** From a report to its claims. Its one method reads as the method section of a paper. Safe for several threads. */
public final class Pipeline {

    private final Analyser analyser;
    private final AttributionReader attributionReader = new AttributionReader();
    private final ClaimReader claimReader;

    public Pipeline(Analyser analyser) {
        this.analyser = analyser;
        this.claimReader = new ClaimReader(CodebookReader.shipped());
    }

    /** Reads a report. */
    public CodedReport code(Report report) {
        List<ClaimedName> names = new ClaimedNames(List.of()).find(report.text(), report.readSpans());
        List<Sentence> tagged = analyser.tag(report.text(), report.readSpans(), names);
        List<Sentence> sentences = tagged.stream().map(analyser::parse).toList();
        Passage passage = new Passage(report, sentences, names);
        Mentions mentions = mentions(passage, List.of());
        Entities entities = new Entities(Map.of());
        List<Attribution> attributions = attributionReader.read(passage, mentions, entities);
        List<Claim> claims = claimReader.read(passage, mentions, entities, attributions);
        return new CodedReport(report, sentences, mentions, entities, attributions, claims, 0, Optional.empty());
    }

    private static Mentions mentions(Passage passage, List<MentionReading> readings) {
        List<Mention> found = new ArrayList<>();
        for (MentionReading reading : readings) {
            found.addAll(reading.read(passage, new Mentions(found)));
        }
        return new Mentions(found);
    }
}
