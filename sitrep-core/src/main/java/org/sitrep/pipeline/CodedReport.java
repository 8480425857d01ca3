package org.sitrep.pipeline;

import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.entity.Entities;
import org.sitrep.mention.Mentions;
import org.sitrep.report.Report;
import org.sitrep.syntax.Sentence;

/**
 * Everything that was read from one report.
 *
 * @param claims in text order: start of trigger, end of trigger, id
 * @param gated how many sentences the gate kept from the parser
 * @param note one line on why a report was not read (not in English), if so
 */
public record CodedReport(
        Report report,
        List<Sentence> sentences,
        Mentions mentions,
        Entities entities,
        List<Attribution> attributions,
        List<Claim> claims,
        int gated,
        Optional<String> note) {}
