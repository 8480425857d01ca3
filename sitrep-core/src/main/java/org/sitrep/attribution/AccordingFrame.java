package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/** "According to X, P" and "P, according to X". */
final class AccordingFrame implements FrameReading {

    @Override
    public Optional<Filling> read(CueSite site) {
        if (!site.cue().takes(Frame.SOURCE)) {
            return Optional.empty();
        }
        Sentence sentence = site.sentence();
        return sourceHead(site).flatMap(source -> {
            BitSet inserted = Phrases.nounPhrase(sentence, source);
            inserted.or(site.words());
            BitSet content = Phrases.betweenSemicolons(sentence, site.head());
            content.andNot(Phrases.range(inserted.nextSetBit(0), inserted.length() - 1));
            return content.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Filling.of(Frame.SOURCE, content, Optional.of(source)));
        });
    }

    /** The drafts of one sentence; "according to X" belongs to no content around it, for it speaks of all of it. */
    static List<Draft> apart(List<Draft> drafts) {
        List<Draft> apart = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft rest = draft;
            for (Draft according : drafts) {
                if (according.frame() == Frame.SOURCE && !according.equals(draft) && holdsCueOf(according, draft)) {
                    rest = rest.withContent(without(rest, according));
                }
            }
            apart.add(rest);
        }
        return apart;
    }

    private static boolean holdsCueOf(Draft according, Draft other) {
        return according.overlaps(new Span(other.cueStart(), other.cueStart() + 1));
    }

    private static List<Span> without(Draft draft, Draft according) {
        int from = according.start();
        int to = according.end();
        return draft.content().stream()
                .flatMap(span -> from < span.end() && span.start() < to
                        ? Stream.of(new int[] {span.start(), from}, new int[] {to, span.end()})
                                .filter(part -> part[1] > part[0])
                                .map(part -> new Span(part[0], part[1]))
                        : Stream.of(span))
                .toList();
    }

    private static Optional<Integer> sourceHead(CueSite site) {
        Sentence sentence = site.sentence();
        int governor = sentence.governor(site.head());
        if (governor > site.lastWord() && !sentence.token(governor).isVerb()) {
            return Optional.of(governor);
        }
        for (int i = site.lastWord() + 1; i < sentence.size(); i++) {
            if (sentence.token(i).isNoun() || sentence.token(i).isPronoun()) {
                int at = i;
                while (sentence.governor(at) > at
                        && sentence.token(sentence.governor(at)).isNoun()) {
                    at = sentence.governor(at);
                }
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
