package org.sitrep.attribution;

import java.util.Optional;
import org.sitrep.syntax.Sentence;

/** "X vows to P", "X urges Y to P", "X denies having P". */
final class InfinitiveFrame implements FrameReading {

    @Override
    public Optional<Filling> read(CueSite site) {
        if (site.isPassive()) {
            return Optional.empty();
        }
        Sentence sentence = site.sentence();
        Optional<Integer> source = site.subject();
        for (int child : sentence.children(site.head(), "xcomp", "ccomp", "advcl", "obj", "dep")) {
            if (child <= site.lastWord()) {
                continue;
            }
            if (fits(site, child)) {
                Optional<Integer> object = party(site, child).filter(o -> o > site.head());
                int from = object.orElse(child);
                return Optional.of(Filling.of(frame(sentence, child), Complements.untilComma(site, from), source));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(CueSite site, int child) {
        Sentence sentence = site.sentence();
        boolean object =
                party(site, child).isPresent() || sentence.child(child, "nsubj").isPresent();
        return switch (frame(sentence, child)) {
            case TO -> site.cue().takes(object ? Frame.OBJECT_TO : Frame.TO);
            case ING -> site.cue().takes(Frame.ING);
            default -> false;
        };
    }

    /**
     * Who is to act: the object ("urges Y to P") or, behind a cue's own preposition, its phrase ("calls on Y to P").
     */
    private static Optional<Integer> party(CueSite site, int clause) {
        Sentence sentence = site.sentence();
        return sentence.child(site.head(), "obj")
                .filter(noun -> noun < clause)
                .or(() -> sentence.children(site.head(), "obl").stream()
                        .filter(noun ->
                                noun < clause && sentence.children(noun, "case").contains(site.lastWord()))
                        .findFirst());
    }

    private static Frame frame(Sentence sentence, int child) {
        boolean to = sentence.children(child, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).lower().equals("to"));
        return to ? Frame.TO : sentence.token(child).tag().equals("VBG") ? Frame.ING : Frame.CLAUSE;
    }
}
