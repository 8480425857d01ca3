package org.sitrep.filed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.report.PartKind;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * A coded report as it stands in a case. All spans are in UTF-16 units of {@code text}.
 *
 * @param producer name, version and codebook of the program that coded it, in one line
 * @param entities by id, in the order of the file
 * @param attributions by id, in the order of the file
 * @param claims in text order
 */
public record FiledReport(
        ReportHead head,
        String producer,
        SourceText text,
        List<FiledPart> parts,
        List<Span> sentences,
        Map<String, FiledEntity> entities,
        List<FiledMention> mentions,
        Map<String, FiledAttribution> attributions,
        List<FiledClaim> claims) {

    public FiledReport {
        parts = List.copyOf(parts);
        sentences = List.copyOf(sentences);
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
        mentions = List.copyOf(mentions);
        attributions = Collections.unmodifiableMap(new LinkedHashMap<>(attributions));
        claims = List.copyOf(claims);
    }

    public String id() {
        return head.id();
    }

    public Optional<FiledEntity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The words of the sentence a claim stands in. */
    public String sentenceOf(FiledClaim claim) {
        return text.of(sentences.get(claim.evidence().sentence()));
    }

    /** Who says what a claim claims; empty for the report's own voice. */
    public Optional<FiledAttribution> attributionOf(FiledClaim claim) {
        return claim.attribution().flatMap(id -> Optional.ofNullable(attributions.get(id)));
    }

    /** A marked part of the text: headline, paragraph, caption and so on. */
    public record FiledPart(PartKind kind, Span span) {}
}
