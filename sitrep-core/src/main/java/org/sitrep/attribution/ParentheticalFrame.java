package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.SpeechAct;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** "P, X says", "P, says X" and "P1, X says, P2": the clause that the cue is set into or follows. */
final class ParentheticalFrame implements FrameReading {

    private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");

    @Override
    public Optional<Filling> read(CueSite site) {
        if (!site.cue().takes(Frame.CLAUSE)
                || site.isPassive()
                        && Phrases.agent(site.sentence(), site.head()).isEmpty()
                || hasOwnObject(site)) {
            return Optional.empty();
        }
        Sentence sentence = site.sentence();
        Optional<Integer> source = source(site);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        BitSet inserted = Phrases.cueGroup(site);
        inserted.or(Phrases.nounPhrase(sentence, source.get()));
        int first = inserted.nextSetBit(0);
        if (first < 2 || !sentence.token(first - 1).isPunctuation()) {
            return Optional.empty();
        }
        return byCommas(site, inserted)
                .or(() -> content(site, inserted))
                .map(content -> Filling.of(Frame.CLAUSE, content, source));
    }

    /** "P; he knew those places": a verb of thought with an object of its own thinks that and nothing before it. */
    private static boolean hasOwnObject(CueSite site) {
        Sentence sentence = site.sentence();
        return site.cue().kind() != Cue.Kind.SPEECH
                && sentence.child(site.head(), "nsubj")
                        .filter(subject -> subject < site.head())
                        .isPresent()
                && sentence.child(site.head(), "obj")
                        .filter(object -> object > site.head())
                        .isPresent();
    }

    private static Optional<Integer> source(CueSite site) {
        Sentence sentence = site.sentence();
        Optional<Integer> subject = Phrases.ownSubject(sentence, site.head(), site.quoted());
        if (site.isPassive()) {
            return Phrases.agent(sentence, site.head());
        }
        return subject.or(() -> sentence.child(site.head(), "obj", "dep")
                .filter(noun -> noun > site.head() && sentence.token(noun).isNoun() && mayBeInverted(site)));
    }

    /** "P, said X" has its subject behind it; what follows "demanding" or "accuses" is demanded or accused. */
    private static boolean mayBeInverted(CueSite site) {
        boolean transitive = site.cue().takes(Frame.OBJECT) && site.cue().act() != SpeechAct.SAY;
        return !transitive && !site.sentence().token(site.head()).tag().equals("VBG");
    }

    private static Optional<BitSet> content(CueSite site, BitSet inserted) {
        Sentence sentence = site.sentence();
        int head = site.head();
        if (sentence.hasRelation(head, "parataxis", "dep")
                && (sentence.governor(head) < head || isSetOff(sentence, inserted))) {
            BitSet whole = sentence.subtree(sentence.governor(head));
            whole.andNot(sentence.subtree(head));
            return nonEmpty(whole, inserted);
        }
        for (int child : sentence.children(head, "ccomp", "parataxis", "dep", "advcl")) {
            if (child < inserted.nextSetBit(0) && isMainClause(sentence, child)) {
                return nonEmpty(sentence.subtree(child), inserted);
            }
        }
        return Optional.empty();
    }

    /**
     * A speaker with a verb of saying between commas, or between a comma and the end, stands in the sentence around it;
     * the order of words is surer here than the tree.
     */
    private static Optional<BitSet> byCommas(CueSite site, BitSet inserted) {
        Sentence sentence = site.sentence();
        boolean speech = site.cue().kind() == Cue.Kind.SPEECH && !site.cue().takes(Frame.LISTENER);
        boolean whole = inserted.cardinality() == inserted.length() - inserted.nextSetBit(0);
        boolean placed = isSetOff(sentence, inserted) || endsSentence(sentence, inserted);
        if (!speech || !whole || !placed || site.quoted().cardinality() > 0 || !hasFiniteOutside(sentence, inserted)) {
            return Optional.empty();
        }
        return nonEmpty(Phrases.betweenSemicolons(sentence, site.head()), inserted);
    }

    private static boolean endsSentence(Sentence sentence, BitSet inserted) {
        boolean comma = sentence.token(inserted.nextSetBit(0) - 1).surface().equals(",");
        return comma
                && sentence.tokens().subList(inserted.length(), sentence.size()).stream()
                        .allMatch(Token::isPunctuation);
    }

    private static boolean hasFiniteOutside(Sentence sentence, BitSet inserted) {
        boolean participle = inserted.length() + 1 < sentence.size()
                && sentence.token(inserted.length() + 1).tag().equals("VBG");
        return !participle
                && sentence.tokens().stream()
                        .anyMatch(token -> !inserted.get(token.index()) && FINITE.contains(token.tag()));
    }

    /** Between two commas. */
    private static boolean isSetOff(Sentence sentence, BitSet inserted) {
        int after = inserted.length();
        return after < sentence.size()
                && sentence.token(after).surface().equals(",")
                && sentence.token(inserted.nextSetBit(0) - 1).surface().equals(",");
    }

    private static boolean isMainClause(Sentence sentence, int clause) {
        return sentence.hasRelation(clause, "ccomp")
                || sentence.child(clause, "nsubj", "nsubj:pass", "csubj").isPresent()
                        && sentence.child(clause, "mark").isEmpty();
    }

    private static Optional<BitSet> nonEmpty(BitSet tree, BitSet inserted) {
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = Phrases.range(tree.nextSetBit(0), tree.length() - 1);
        content.andNot(Phrases.range(inserted.nextSetBit(0), inserted.length() - 1));
        return content.cardinality() < 2 ? Optional.empty() : Optional.of(content);
    }
}
