package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.sitrep.syntax.Sentence;

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
