package org.sitrep.filed;

import java.util.List;
import java.util.Optional;
import org.sitrep.claim.SourceKind;
import org.sitrep.claim.SpeechAct;
import org.sitrep.text.Span;

/**
 * One saying.
 *
 * @param source empty for a sourceless saying ("is rumored")
 * @param speaker id of the speaker's entity
 * @param listener id of the listener's entity
 * @param parent id of the saying around it
 */
public record FiledAttribution(
        String id,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        SpeechAct act,
        SourceKind kind,
        Optional<String> speaker,
        Optional<String> listener,
        Optional<String> parent) {

    public FiledAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
