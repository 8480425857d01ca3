package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.sitrep.syntax.Sentence;

/** "X spoke of P", "X called for P", "X is critical of P". */
final class PrepositionFrame implements FrameReading {

    @Override
    public Optional<Filling> read(CueSite site) {
        if (site.isPassive()) {
            return Optional.empty();
        }
        if (site.cue().takes(Frame.OWN_PREPOSITION)) {
            return filling(site, site.lastWord());
        }
        if (site.cue().takes(Frame.PREPOSITION)) {
            return preposition(site)
                    .filter(at -> !site.cue().takes(Frame.OBJECT) || !hasObjectBefore(site, at))
                    .flatMap(at -> filling(site, at));
        }
        return Optional.empty();
    }

    private static Optional<Integer> preposition(CueSite site) {
        Sentence sentence = site.sentence();
        for (int child : sentence.children(site.head())) {
            if (child > site.lastWord()) {
                for (int marker : sentence.children(child, "case", "mark")) {
                    if (site.cue()
                            .prepositions()
                            .contains(sentence.token(marker).lower())) {
                        return Optional.of(marker);
                    }
                }
            }
        }
        int next = site.lastWord() + 1;
        return next < sentence.size()
                        && site.cue()
                                .prepositions()
                                .contains(sentence.token(next).lower())
                ? Optional.of(next)
                : Optional.empty();
    }

    /** "Backed Osei for governor": the object is what is backed. */
    private static boolean hasObjectBefore(CueSite site, int preposition) {
        return site.sentence()
                .child(site.head(), "obj")
                .filter(object -> object > site.lastWord() && object < preposition)
                .isPresent();
    }

    private static Optional<Filling> filling(CueSite site, int preposition) {
        Sentence sentence = site.sentence();
        int head = sentence.governor(preposition);
        if (head <= preposition) {
            return Optional.empty();
        }
        int dependent = sentence.governor(head) == site.head() ? head : Sentence.ROOT;
        int last = dependent == Sentence.ROOT
                ? sentence.subtree(head).length() - 1
                : Complements.untilComma(site, head).length() - 1;
        BitSet words = new BitSet();
        words.set(preposition);
        return Optional.of(new Filling(
                Frame.PREPOSITION,
                Phrases.range(
                        preposition + 1, Complements.beforeSetting(sentence, preposition + 1, Math.max(last, head))),
                words,
                site.subject()));
    }
}
