package org.sitrep.claim;

import java.util.List;
import java.util.Optional;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.text.ContentHash;
import org.sitrep.text.Span;

/**
 * Somebody's saying or thinking something (source, cue and content as in PARC3 and PolNeAR).
 *
 * @param source spans of the source; empty where none is named ("is rumored")
 * @param naming spans of the words that name the source: those that a pronoun stands for, else its own
 * @param cue spans of the words that show the attribution; at least one, except for quotations whose speaker is carried
 *     on
 * @param content spans of what is attributed, in text order
 * @param speaker the mention that the source is, resolved elsewhere to a person, actor or outlet
 * @param certainty how firm the cue makes its content
 * @param negative whether the cue denies its content
 * @param modality what the cue makes of its content ("urged Kabul to": desired)
 * @param listener who was told
 * @param place where it was said; not where the content is set
 * @param time when it was said
 * @param candidates speakers that were considered, best first
 */
public record Attribution(
        List<Span> source,
        List<Span> naming,
        List<Span> cue,
        List<Span> content,
        Style style,
        SpeechAct act,
        Optional<Mention> speaker,
        SourceKind sourceKind,
        Certainty certainty,
        boolean negative,
        Modality modality,
        Optional<Mention> listener,
        Optional<PlaceMention> place,
        Optional<TimeMention> time,
        List<Candidate> candidates) {

    /** A speaker that was considered, with a score comparable within one attribution only, and why it has it. */
    public record Candidate(String text, double score, String reason) {}

    public Attribution {
        source = List.copyOf(source);
        naming = List.copyOf(naming);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        candidates = List.copyOf(candidates);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content");
        }
    }

    /** Whether an offset of the report's text lies in the content. */
    public boolean covers(int offset) {
        return content.stream().anyMatch(span -> span.covers(offset));
    }

    /** Units of text in the content. */
    public int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** The same by the speaker of another attribution, for whom the words of its own source only stand. */
    public Attribution spokenBy(Attribution other, String reason) {
        Candidate chosen = new Candidate(reason, 1, "the pronoun stands for this speaker");
        return by(other.naming, other.speaker, other.sourceKind, listener.or(other::listener), List.of(chosen));
    }

    /** The same as what the writer of the report says, "I" in so many words. */
    public Attribution byWriter() {
        return by(source, Optional.empty(), SourceKind.AUTHOR, listener, List.of());
    }

    private Attribution by(
            List<Span> name,
            Optional<Mention> who,
            SourceKind kind,
            Optional<Mention> told,
            List<Candidate> considered) {
        return new Attribution(
                source,
                name,
                cue,
                content,
                style,
                act,
                who,
                kind,
                certainty,
                negative,
                modality,
                told,
                place,
                time,
                considered);
    }

    /** A hash of the report and the spans. */
    public String id(String reportId) {
        return ContentHash.id("a", List.of(reportId, source.toString(), cue.toString(), content.toString()));
    }
}
