package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.syntax.Sentence;

/** "Y reportedly P" and "the alleged P": a clause or noun that the writer does not vouch for. */
final class HedgeFrame implements FrameReading {

    @Override
    public Optional<Filling> read(CueSite site) {
        Sentence sentence = site.sentence();
        int governor = sentence.governor(site.head());
        if (governor == Sentence.ROOT) {
            return Optional.empty();
        }
        if (site.cue().takes(Frame.HEDGE)) {
            return filling(
                    site, Frame.HEDGE, sentence.subtree(governor, Set.of("conj", "cc", "punct", "parataxis", "mark")));
        }
        if (site.cue().takes(Frame.ATTRIBUTIVE) && sentence.hasRelation(site.head(), "amod")) {
            return filling(site, Frame.ATTRIBUTIVE, Phrases.nounPhrase(sentence, governor));
        }
        return Optional.empty();
    }

    private static Optional<Filling> filling(CueSite site, Frame frame, BitSet content) {
        content.andNot(site.words());
        return content.isEmpty() ? Optional.empty() : Optional.of(Filling.of(frame, content, Optional.empty()));
    }
}
