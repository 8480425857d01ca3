package org.sitrep.pipeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.entity.Entities;
import org.sitrep.mention.ClaimedNames;
import org.sitrep.mention.GivenNames;
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
    private final Readings readings;
    private final ClaimedNames names;
    private final Gate gate;

    /** A pipeline that reads with what comes with Sitrep. */
    public Pipeline(Analyser analyser) {
        this(analyser, Readings.shipped());
    }

    public Pipeline(Analyser analyser, Readings readings) {
        this(analyser, readings, gate(readings));
    }

    private Pipeline(Analyser analyser, Readings readings, Gate gate) {
        this.analyser = analyser;
        this.readings = readings;
        this.names = new ClaimedNames(readings.finders());
        this.gate = gate;
    }

    /** A pipeline that parses every sentence; it finds what the other finds, more slowly. */
    public static Pipeline withoutGate(Analyser analyser, Readings readings) {
        return new Pipeline(analyser, readings, new Gate(List.of(sentence -> true)));
    }

    private static Gate gate(Readings readings) {
        return new Gate(List.of(
                readings.claims()::mayClaim, readings.attributions()::mayAttribute, Pipeline::mayIntroducePerson));
    }

    /** Reads a report. */
    public CodedReport code(Report report) {
        List<ClaimedName> claimed = names.find(report.text(), report.readSpans());
        List<Sentence> tagged = analyser.tag(report.text(), report.readSpans(), claimed);
        BitSet passing = gate.passing(tagged);
        List<Sentence> sentences = tagged.stream()
                .map(sentence -> passing.get(sentence.index()) ? analyser.parse(sentence) : sentence)
                .toList();
        int gated = sentences.size() - passing.cardinality();
        Passage passage = new Passage(report, sentences, claimed);
        Mentions mentions = mentions(passage);
        Entities entities =
                readings.entities().read(passage, mentions, readings.places().resolve(report, mentions));
        List<Attribution> attributions = readings.attributions().read(passage, mentions, entities);
        List<Claim> claims = readings.claims().read(passage, mentions, entities, attributions);
        return EvidenceCheck.checked(
                new CodedReport(report, sentences, mentions, entities, attributions, claims, gated, Optional.empty()));
    }

    private Mentions mentions(Passage passage) {
        List<Mention> found = new ArrayList<>();
        for (MentionReading reading : readings.mentions()) {
            found.addAll(reading.read(passage, new Mentions(found)));
        }
        return new Mentions(found);
    }

    /** A given name that no lexicon of actors and places has claimed: later pronouns and short names may rest on it. */
    private static boolean mayIntroducePerson(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.isProperNoun()
                        && sentence.engineWord(token.index()).equals(token.surface())
                        && GivenNames.world().contains(token.surface()));
    }
}
