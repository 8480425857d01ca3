package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.sitrep.syntax.Sentence;

/** "X is confident that P", "X is willing to P", "X is critical of P". */
final class AdjectiveFrame implements FrameReading {

    private final PrepositionFrame preposition = new PrepositionFrame();

    @Override
    public Optional<Filling> read(CueSite site) {
        Sentence sentence = site.sentence();
        if (sentence.hasRelation(site.head(), "amod")) {
            return Optional.empty();
        }
        Optional<Integer> subject =
                site.subject().filter(noun -> !sentence.token(noun).lower().equals("it"));
        for (int child : sentence.children(site.head(), "ccomp", "xcomp", "advcl")) {
            if (child > site.head() && (isTo(sentence, child) ? site.cue().takes(Frame.TO) : isClause(site, child))) {
                BitSet content = Complements.from(site, child);
                return Optional.of(Filling.of(Frame.THAT, content, subject));
            }
        }
        return subject.isPresent() ? preposition.read(site) : Optional.empty();
    }

    private static boolean isClause(CueSite site, int child) {
        return site.cue().takes(Frame.THAT)
                && site.sentence().child(child, "nsubj", "nsubj:pass").isPresent();
    }

    private static boolean isTo(Sentence sentence, int child) {
        return sentence.children(child, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).lower().equals("to"));
    }
}
