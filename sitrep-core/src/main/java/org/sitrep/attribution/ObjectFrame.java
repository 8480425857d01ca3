package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.sitrep.claim.SpeechAct;
import org.sitrep.syntax.Sentence;

/** "X denounces P", "X describes Y as Z", "P was denounced by X". */
final class ObjectFrame implements FrameReading {

    @Override
    public Optional<Filling> read(CueSite site) {
        boolean plain = site.cue().takes(Frame.OBJECT);
        if (!plain && !site.cue().takes(Frame.OBJECT_AS)) {
            return Optional.empty();
        }
        return site.isPassive() ? passive(site, plain) : active(site, plain);
    }

    private static Optional<Filling> active(CueSite site, boolean plain) {
        Sentence sentence = site.sentence();
        return sentence.child(site.head(), "obj")
                .filter(object ->
                        (object > site.head() || sentence.token(object).tag().startsWith("W"))
                                && (plain || hasPredicate(site)))
                .map(object -> Filling.of(Frame.OBJECT, content(site, object), site.subject()));
    }

    /**
     * An object before the verb is a relative pronoun; what is said of it follows the verb: "which he called a cartel".
     */
    private static BitSet content(CueSite site, int object) {
        if (object > site.head()) {
            return Complements.object(site, object);
        }
        BitSet content = site.sentence()
                .child(site.head(), "xcomp", "ccomp", "dep", "obl")
                .filter(child -> child > site.head())
                .map(child -> Complements.untilComma(site, child))
                .orElseGet(BitSet::new);
        content.set(object);
        return content;
    }

    private static Optional<Filling> passive(CueSite site, boolean plain) {
        Sentence sentence = site.sentence();
        Optional<Integer> agent = Phrases.agent(sentence, site.head());
        if (isQuotedAsSaying(site) || !plain && !hasPredicate(site)) {
            return Optional.empty();
        }
        Optional<Integer> content = site.isReduced()
                ? Optional.of(sentence.governor(site.head()))
                : sentence.child(site.head(), "nsubj:pass").or(site::subject);
        return content.filter(noun -> agent.isPresent() || isWithheld(site))
                .map(noun -> Filling.of(Frame.OBJECT, Phrases.nounPhrase(sentence, noun, site.head()), agent));
    }

    /** "Could not be verified": nobody needs to be named who could not. */
    private static boolean isWithheld(CueSite site) {
        Sentence sentence = site.sentence();
        return site.cue().act() == SpeechAct.CONFIRM
                && Phrases.cueGroup(site).stream().anyMatch(i -> CueStance.isNegation(sentence.token(i)));
    }

    /** "was quoted by Y as saying": the saying is the attribution, Y is who was told. */
    private static boolean isQuotedAsSaying(CueSite site) {
        Sentence sentence = site.sentence();
        return sentence.children(site.head()).stream()
                .anyMatch(child -> child > site.head()
                        && sentence.token(child).tag().equals("VBG")
                        && sentence.children(child, "mark", "case").stream()
                                .anyMatch(mark -> sentence.token(mark).lower().equals("as")));
    }

    private static boolean hasPredicate(CueSite site) {
        Sentence sentence = site.sentence();
        return sentence.children(site.head()).stream()
                .anyMatch(child -> child > site.head()
                        && (sentence.hasRelation(child, "xcomp")
                                || sentence.caseMarker(child).equals("as")));
    }
}
