package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.sitrep.syntax.Sentence;

/** "The group, which experts say has 6,000 fighters": who says so stands inside the relative clause that is said. */
final class RelativeFrame implements FrameReading {

    @Override
    public Optional<Filling> read(CueSite site) {
        Sentence sentence = site.sentence();
        int saying = site.head();
        int told = sentence.governor(saying);
        boolean inside = site.cue().kind() == Cue.Kind.SPEECH
                && site.cue().takes(Frame.CLAUSE)
                && told > saying
                && sentence.hasRelation(saying, "parataxis")
                && sentence.hasRelation(told, "acl:relcl");
        Optional<Integer> source = inside ? Phrases.ownSubject(sentence, saying, site.quoted()) : Optional.empty();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        BitSet content =
                Phrases.range(site.lastWord() + 1, sentence.subtree(told).length() - 1);
        return Optional.of(Filling.of(Frame.CLAUSE, content, source));
    }
}
