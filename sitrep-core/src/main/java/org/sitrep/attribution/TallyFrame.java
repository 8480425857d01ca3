package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.syntax.Sentence;

/** "X put the death toll at 12", "X revised the number of wounded to 40": the figure is what X says. */
final class TallyFrame implements FrameReading {

    private static final Set<String> BEFORE_A_FIGURE = Set.of("at", "to");

    @Override
    public Optional<Filling> read(CueSite site) {
        Sentence sentence = site.sentence();
        if (!site.cue().takes(Frame.TALLY) || site.isPassive()) {
            return Optional.empty();
        }
        return sentence.child(site.head(), "obj")
                .filter(object -> object > site.head())
                .flatMap(object -> figure(site, object).map(figure -> content(sentence, object, figure)))
                .map(content -> Filling.of(Frame.TALLY, content, site.subject()));
    }

    private static Optional<Integer> figure(CueSite site, int object) {
        Sentence sentence = site.sentence();
        return sentence.children(site.head(), "obl").stream()
                .filter(phrase -> phrase > object)
                .filter(phrase -> BEFORE_A_FIGURE.contains(sentence.caseMarker(phrase)))
                .filter(phrase -> sentence.token(phrase).isNumber()
                        || sentence.child(phrase, "nummod").isPresent())
                .findFirst();
    }

    private static BitSet content(Sentence sentence, int object, int figure) {
        BitSet content = sentence.subtree(object);
        content.or(sentence.subtree(figure));
        return Phrases.range(content.nextSetBit(0), content.length() - 1);
    }
}
