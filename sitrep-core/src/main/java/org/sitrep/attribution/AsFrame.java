package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.sitrep.syntax.Sentence;

/** "As X reported, P" and "as reported by X, P": the clause beside the one that begins with "as". */
final class AsFrame implements FrameReading {

    @Override
    public Optional<Filling> read(CueSite site) {
        Sentence sentence = site.sentence();
        if (!site.cue().takes(Frame.CLAUSE) || site.cue().kind() != Cue.Kind.SPEECH) {
            return Optional.empty();
        }
        boolean as = sentence.children(site.head(), "mark", "advmod", "case").stream()
                .anyMatch(mark -> sentence.token(mark).lower().equals("as"));
        boolean bare = sentence.children(site.head(), "ccomp", "xcomp", "obj").isEmpty();
        int main = sentence.governor(site.head());
        if (!as || !bare || main == Sentence.ROOT || !sentence.hasRelation(site.head(), "advcl", "dep", "parataxis")) {
            return Optional.empty();
        }
        Optional<Integer> source =
                Phrases.agent(sentence, site.head()).or(() -> Phrases.ownSubject(sentence, site.head(), site.quoted()));
        BitSet clause = sentence.subtree(main);
        BitSet content = Phrases.range(clause.nextSetBit(0), clause.length() - 1);
        BitSet own = sentence.subtree(site.head());
        content.andNot(Phrases.range(own.nextSetBit(0), own.length() - 1));
        return source.isPresent() && !content.isEmpty()
                ? Optional.of(Filling.of(Frame.CLAUSE, content, source))
                : Optional.empty();
    }
}
