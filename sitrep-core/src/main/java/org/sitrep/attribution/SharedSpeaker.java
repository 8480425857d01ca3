package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.sitrep.attribution.Cue.PartOfSpeech;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * Two cues of one speaker: "said that P1 but denied P2", "said that P1, adding that P2". Parsers tend to hang the
 * second cue into the content of the first; it ends that content and has the same source.
 */
final class SharedSpeaker {

    private static final Set<String> COORDINATORS = Set.of("and", "but", "or", "yet");
    private static final Set<String> BEFORE_A_PARTICIPLE = Set.of("before", "after", "while", "then");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private SharedSpeaker() {}

    /** The drafts of one sentence in the same order, contents cut and sources shared. */
    static List<Draft> read(List<Draft> drafts) {
        List<Draft> shared = new ArrayList<>(drafts);
        participles(shared);
        newClauses(shared);
        for (int second = 1; second < shared.size(); second++) {
            for (int first = second - 1; first >= 0; first--) {
                if (joins(shared.get(first), shared.get(second))) {
                    share(shared, first, second);
                    break;
                }
            }
        }
        return shared;
    }

    /** "..., X said, adding that P": a participle after a comma has the speaker of the first finite cue before it. */
    private static void participles(List<Draft> drafts) {
        for (int later = 1; later < drafts.size(); later++) {
            Draft participle = drafts.get(later);
            Sentence sentence = participle.site().sentence();
            Token verb = sentence.token(participle.site().head());
            boolean loose = isVerb(participle)
                    && isLooseParticiple(sentence, verb, boundary(participle))
                    && !participle.site().quoted().get(verb.index())
                    && sentence.child(verb.index(), "nsubj").isEmpty();
            for (int earlier = 0; loose && earlier < later; earlier++) {
                Draft main = drafts.get(earlier);
                if (isVerb(main)
                        && FINITE.contains(sentence.token(main.site().head()).tag())
                        && !main.site().quoted().get(main.site().head())
                        && !sentence.hasRelation(main.site().head(), "acl:relcl")
                        && main.sourceHead().isPresent()) {
                    drafts.set(later, participle.withSourceOf(main));
                    break;
                }
            }
        }
    }

    /** "Said P, but he also warned Q": a clause of its own with a cue of speech ends the content before it. */
    private static void newClauses(List<Draft> drafts) {
        for (int later = 1; later < drafts.size(); later++) {
            int comma = commaOfNewClause(drafts.get(later));
            for (int earlier = 0; comma > 0 && earlier < later; earlier++) {
                Draft before = drafts.get(earlier);
                Token cut = before.site().sentence().token(comma);
                if (before.frame() == Frame.CLAUSE
                        && before.site().head() < comma
                        && before.overlaps(cut.span())
                        && !before.site().quoted().get(comma)) {
                    drafts.set(
                            earlier,
                            before.withContent(before(before, cut.span().start())));
                }
            }
        }
    }

    /** The comma in "P, but he also warned" before the coordinator; 0 where no clause of speech begins. */
    private static int commaOfNewClause(Draft draft) {
        Sentence sentence = draft.site().sentence();
        int coordinator = draft.source().nextSetBit(0) - 1;
        boolean speech = draft.site().cue().kind() == Cue.Kind.SPEECH
                && isVerb(draft)
                && FINITE.contains(sentence.token(draft.site().head()).tag());
        return speech
                        && coordinator > 1
                        && coordinator < draft.site().head()
                        && COORDINATORS.contains(sentence.token(coordinator).lower())
                        && sentence.token(coordinator - 1).surface().equals(",")
                ? coordinator - 1
                : 0;
    }

    private static void share(List<Draft> drafts, int first, int second) {
        Draft later = drafts.get(second);
        Draft earlier = drafts.get(first);
        int cut = later.site().sentence().token(boundary(later)).span().start();
        drafts.set(first, earlier.withContent(before(earlier, cut)));
        if (earlier.sourceHead().isPresent()) {
            drafts.set(second, later.withSourceOf(earlier));
        }
    }

    private static List<Span> before(Draft draft, int cut) {
        Sentence sentence = draft.site().sentence();
        BitSet kept = new BitSet();
        for (Token token : sentence.tokens()) {
            if (token.span().start() < cut && draft.content().stream().anyMatch(span -> span.overlaps(token.span()))) {
                kept.set(token.index());
            }
        }
        return sentence.spans(Phrases.trimmed(sentence, kept));
    }

    private static boolean joins(Draft earlier, Draft later) {
        Sentence sentence = later.site().sentence();
        Token verb = sentence.token(later.site().head());
        int boundary = boundary(later);
        return boundary > earlier.site().head()
                && isVerb(earlier)
                && isVerb(later)
                && later.site().quoted().get(verb.index())
                        == later.site().quoted().get(earlier.site().head())
                && earlier.overlaps(verb.span())
                && sentence.child(verb.index(), "nsubj", "nsubj:pass", "expl").isEmpty()
                && (isParticiple(sentence, verb, boundary)
                        || boundary > earlier.site().head() + 2 && isCoordinate(earlier, later, boundary));
    }

    private static boolean isVerb(Draft draft) {
        return draft.site().cue().partOfSpeech() == PartOfSpeech.VERB;
    }

    private static boolean isParticiple(Sentence sentence, Token verb, int boundary) {
        return verb.tag().equals("VBG") && sentence.token(boundary).surface().equals(",");
    }

    private static boolean isLooseParticiple(Sentence sentence, Token verb, int boundary) {
        return isParticiple(sentence, verb, boundary)
                || verb.tag().equals("VBG")
                        && BEFORE_A_PARTICIPLE.contains(sentence.token(boundary).lower());
    }

    private static boolean isCoordinate(Draft earlier, Draft later, int boundary) {
        Sentence sentence = later.site().sentence();
        String first = sentence.token(earlier.site().head()).tag();
        String second = sentence.token(later.site().head()).tag();
        boolean apart = later.site().cue().kind() == Cue.Kind.SPEECH
                || sentence.hasRelation(later.site().head(), "conj")
                        && sentence.governor(later.site().head())
                                == earlier.site().head();
        return apart
                && COORDINATORS.contains(sentence.token(boundary).lower())
                && (FINITE.contains(second) && first.equals(second) || first.equals("VBP") && second.equals("VB"));
    }

    /** The token right before the cue; a comma inside the quotation marks that end there counts as outside. */
    private static int boundary(Draft draft) {
        Sentence sentence = draft.site().sentence();
        int before = Math.max(0, draft.cue().nextSetBit(0) - 1);
        boolean closed = before > 0
                && QuotationMarks.isMark(sentence.token(before).surface())
                && sentence.token(before - 1).surface().equals(",");
        return closed ? before - 1 : before;
    }
}
