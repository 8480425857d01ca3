package org.sitrep.attribution;

import java.util.Optional;
import org.sitrep.syntax.Sentence;

/** "X denounces P", "X describes Y as Z", "P was denounced by X". */
final class ObjectFrame implements FrameReading {

    @Override
    public Optional<Filling> read(CueSite site) {
        boolean plain = site.cue().takes(Frame.OBJECT);
        if (!plain && !site.cue().takes(Frame.OBJECT_AS)) {
            return Optional.empty();
        }
        return site.isPassive() ? passive(site) : active(site, plain);
    }

    private static Optional<Filling> active(CueSite site, boolean plain) {
        Sentence sentence = site.sentence();
        return sentence.child(site.head(), "obj")
                .filter(object -> object > site.head() && (plain || hasPredicate(site)))
                .map(object -> Filling.of(
                        Frame.OBJECT, Complements.from(site, object), site.subject()));
    }

    private static Optional<Filling> passive(CueSite site) {
        Sentence sentence = site.sentence();
        Optional<Integer> agent = Phrases.agent(sentence, site.head());
        return sentence.child(site.head(), "nsubj:pass")
                .filter(subject -> agent.isPresent())
                .map(subject -> Filling.of(Frame.OBJECT, Phrases.nounPhrase(sentence, subject), agent));
    }

    private static boolean hasPredicate(CueSite site) {
        Sentence sentence = site.sentence();
        return sentence.children(site.head()).stream()
                .anyMatch(child -> child > site.head()
                        && (sentence.hasRelation(child, "xcomp") || sentence.caseMarker(child).equals("as")));
    }
}
