package org.sitrep.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.attribution.SpeakerReader.Speaker;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.SourceKind;
import org.sitrep.entity.Entities;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/** Turns drafts into attributions: style, stance, speaker, listener, and where and when it was said. */
final class AttributionFinisher {

    private final Passage passage;
    private final SpeakerReader speakers;
    private final SourceKindReader kinds = new SourceKindReader();
    private final ListenerReader listeners;
    private final SettingReader settings;
    private final StyleReader styles;

    AttributionFinisher(Passage passage, Mentions mentions, Entities entities, List<Span> quoted) {
        this.passage = passage;
        this.speakers = new SpeakerReader(passage, mentions, entities);
        this.listeners = new ListenerReader(mentions);
        this.settings = new SettingReader(mentions);
        this.styles = new StyleReader(passage.report().text().value(), quoted);
    }

    Attribution finished(Draft draft) {
        Sentence sentence = draft.site().sentence();
        List<Span> source =
                draft.source().isEmpty() ? List.of() : sentence.spans(Phrases.trimmed(sentence, draft.source()));
        Speaker speaker = speakers.read(draft);
        SourceKind kind = kinds.read(draft, speaker.mention(), words(source));
        CueStance stance = CueStance.of(draft);
        return new Attribution(
                source,
                naming(draft, source),
                sentence.spans(draft.cue()),
                draft.content(),
                styles.read(draft.content()),
                stance.act(),
                speaker.mention(),
                kind,
                stance.certainty(),
                stance.negative(),
                stance.modality(),
                listeners.read(draft),
                settings.place(draft),
                settings.time(draft),
                speaker.candidates());
    }

    /** For a relative pronoun the noun before it, with all that stands between. */
    private static List<Span> naming(Draft draft, List<Span> source) {
        Sentence sentence = draft.site().sentence();
        Optional<Integer> pronoun =
                draft.sourceHead().filter(head -> sentence.token(head).tag().startsWith("W"));
        if (pronoun.isEmpty()) {
            return source;
        }
        int antecedent = SpeakerReader.antecedent(sentence, pronoun.get());
        if (antecedent >= pronoun.get()) {
            return source;
        }
        BitSet phrase = Phrases.nounPhrase(sentence, antecedent, pronoun.get());
        phrase.clear(pronoun.get(), Math.max(pronoun.get(), phrase.length()));
        return sentence.spans(Phrases.trimmed(sentence, phrase));
    }

    private String words(List<Span> spans) {
        return spans.stream().map(passage.report().text()::of).collect(Collectors.joining(" "));
    }
}
