package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.syntax.Sentence;

/** "X says (that) P": a finite clause after the verb, or a clause that the parser hung on the verb in another way. */
final class ClauseFrame implements FrameReading {

    /** Words that begin a clause about the saying, not about what is said. */
    private static final Set<String> OF_THE_SAYING =
            Set.of("as", "while", "after", "before", "because", "since", "although", "though", "until", "once");

    private static final Set<String> OPENS_A_SIDE_CLAUSE =
            Set.of("while", "although", "though", "when", "if", "because", "after", "since");

    @Override
    public Optional<Filling> read(CueSite site) {
        if (!site.cue().takes(Frame.CLAUSE) && !site.cue().takes(Frame.QUOTE)) {
            return Optional.empty();
        }
        Sentence sentence = site.sentence();
        Optional<Integer> source = site.isPassive() ? Phrases.agent(sentence, site.head()) : site.subject();
        if (site.isPassive() && !site.cue().takes(Frame.PASSIVE_CLAUSE) && source.isEmpty()) {
            return Optional.empty();
        }
        return clause(site)
                .or(() -> ClauseRepair.clause(site))
                .map(content -> Aside.withinDashes(site, content))
                .map(content -> untilMainClause(site, content))
                .map(content -> Filling.of(Frame.CLAUSE, content, source));
    }

    /** "While he said P, it is unlikely that": a saying in a side clause ends where the main clause begins. */
    private static BitSet untilMainClause(CueSite site, BitSet content) {
        Sentence sentence = site.sentence();
        if (!isInOpeningSideClause(site)) {
            return content;
        }
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            boolean comma =
                    i > site.lastWord() + 1 && sentence.token(i).surface().equals(",");
            if (comma && !site.quoted().get(i) && ClauseRepair.startsClause(sentence, i + 1)) {
                content.clear(i, sentence.size());
                break;
            }
        }
        return content;
    }

    private static boolean isInOpeningSideClause(CueSite site) {
        Sentence sentence = site.sentence();
        for (int i = site.head() - 1; i >= 0; i--) {
            if (sentence.token(i).isPunctuation()) {
                return false;
            }
            if (OPENS_A_SIDE_CLAUSE.contains(sentence.token(i).lower())) {
                return i == 0 || sentence.token(i - 1).isPunctuation() || i == 1;
            }
        }
        return false;
    }

    private static Optional<BitSet> clause(CueSite site) {
        Sentence sentence = site.sentence();
        for (int child : sentence.children(site.head())) {
            if (child > site.lastWord() && isClause(sentence, child)) {
                return Optional.of(Complements.from(site, child));
            }
        }
        return Optional.empty();
    }

    private static boolean isClause(Sentence sentence, int child) {
        if (sentence.children(child, "mark").stream()
                .anyMatch(mark -> OF_THE_SAYING.contains(sentence.token(mark).lower()))) {
            return false;
        }
        if (sentence.hasRelation(child, "ccomp")) {
            return true;
        }
        boolean finite =
                sentence.child(child, "nsubj", "nsubj:pass", "csubj", "expl").isPresent();
        return finite && sentence.hasRelation(child, "dep", "xcomp");
    }
}
