package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A class of tags that grammar rules out in news prose. */
public interface TagRepair {

    /** The repairs; the first one that gives a word a tag decides. */
    List<TagRepair> ALL = List.of(
            new PastFormOnly(),
            new PrepositionBeforeName(),
            new AdverbInPerfect(),
            new CountingBody(),
            new DescribingRemnant(),
            new SaidToBe(),
            new BelievedToBe(),
            new ActAsSubject(),
            new WeaponAsNoun(),
            new LeavingBehind(),
            new SeveralActs(),
            new NumberTakenForName(),
            new InitialsAsName(),
            new CountedByFate(),
            new ReportedHarmed(),
            new ShootingWithObject(),
            new OnlyFiniteVerb(),
            new DoingToSomebody(),
            new DoneToEachOther(),
            new ProgressiveBehindBe(),
            new VerbBeforeArticle(),
            new CustodyInIng(),
            new PastBehindSaying(),
            new BareVerb(),
            new BaseFormAsNoun());

    /** The tag that grammar gives a word, if it rules out the one it has. */
    Optional<String> tag(TaggedWord word);

    /** The tokens with repaired tags; a repaired token's lemma is its lower-case surface. */
    static List<Token> repaired(List<Token> tokens) {
        List<Token> repaired = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            TaggedWord word = new TaggedWord(tokens, i);
            if (BareVerb.isInfinitive(word)) {
                Token to = tokens.get(i - 1);
                repaired.set(i - 1, new Token(to.index(), to.span(), to.surface(), to.lemma(), "TO"));
            }
            Token token = tokens.get(i);
            ALL.stream()
                    .flatMap(repair -> repair.tag(word).stream())
                    .findFirst()
                    .ifPresent(tag -> repaired.set(
                            token.index(),
                            new Token(token.index(), token.span(), token.surface(), token.lower(), tag)));
        }
        return List.copyOf(repaired);
    }
}
