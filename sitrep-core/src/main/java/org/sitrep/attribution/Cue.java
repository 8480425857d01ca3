package org.sitrep.attribution;

import java.util.List;
import java.util.Set;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Modality;
import org.sitrep.claim.SpeechAct;

/**
 * A word or phrase that shows that somebody says, thinks, intends or judges something: one row of the cue table.
 *
 * @param words lemmas in order; the first is the head (of a preposition: surface words)
 * @param frames ways in which it takes its content
 * @param prepositions that may lead in the content
 * @param certainty how firm the content is by this cue
 * @param negative whether the cue denies its content
 * @param modality what the cue makes of its content
 */
record Cue(
        List<String> words,
        PartOfSpeech partOfSpeech,
        Set<Frame> frames,
        Set<String> prepositions,
        SpeechAct act,
        Certainty certainty,
        boolean negative,
        Modality modality,
        Kind kind) {

    /** What sort of word the head is. */
    enum PartOfSpeech {
        VERB,
        NOUN,
        ADJ,
        ADVERB,
        PREP,
        MARK
    }

    /** What the source does: speak, hold an attitude, or show something. */
    enum Kind {
        SPEECH,
        THOUGHT,
        INTENTION,
        ATTITUDE,
        SUPPORT,
        OPPOSITION,
        FINDING,
        HEARSAY,
        APPEARANCE
    }

    Cue {
        words = List.copyOf(words);
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
        if (words.isEmpty() || frames.isEmpty()) {
            throw new IllegalArgumentException("a cue needs words and frames: " + words + " " + frames);
        }
    }

    /** A verb that is no word of saying by itself but stands where one does, beside a quotation. */
    static Cue ofSaying(String lemma) {
        return new Cue(
                List.of(lemma),
                PartOfSpeech.VERB,
                Set.of(Frame.QUOTE),
                Set.of(),
                SpeechAct.SAY,
                Certainty.ASSERTED,
                false,
                Modality.ACTUAL,
                Kind.SPEECH);
    }

    String head() {
        return words.get(0);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
