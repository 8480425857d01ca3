package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.sitrep.syntax.Sentence;

/** "Y seems (to be) P": the content is subject and predicate; nobody is named to whom it seems so. */
final class SeemingFrame implements FrameReading {

    @Override
    public Optional<Filling> read(CueSite site) {
        if (!site.cue().takes(Frame.SEEM)) {
            return Optional.empty();
        }
        Sentence sentence = site.sentence();
        Optional<Integer> subject = site.subject();
        for (int child : sentence.children(site.head(), "xcomp", "ccomp")) {
            if (child > site.head() && subject.isPresent()) {
                BitSet content = Complements.from(site, child);
                content.or(Phrases.nounPhrase(sentence, subject.get()));
                return Optional.of(Filling.of(Frame.SEEM, content, Optional.empty()));
            }
        }
        return Optional.empty();
    }
}
