package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Which word of a sentence a time expression belongs to by grammar: the nearest verb or trigger above it. What is only
 * compared ("twice as many as in 2019"), or is told apart by "after" or "before", keeps its time to itself.
 */
final class TimeGovernance {

    private static final int STEPS = 6;

    /** What stands before a happening at another time than that of the clause it is told in. */
    private static final Set<String> APART = Set.of(
            "after",
            "before",
            "following",
            "ahead of",
            "prior to",
            "because of",
            "due to",
            "despite",
            "in response to",
            "compared with",
            "compared to",
            "against",
            "than",
            "for",
            "over");

    private static final Set<String> BOUNDS = Set.of("since", "until", "till");

    private TimeGovernance() {}

    /** Whether a word is the nearest verb or trigger above a time expression. */
    static boolean governs(Sentence sentence, int word, TimeMention time) {
        return path(sentence, word, time).isPresent();
    }

    /**
     * "Since fighting broke out in May", "until his death in 2009": the word that makes a time the beginning or the end
     * of what the governing word tells; empty where it is neither.
     */
    static Optional<String> bound(Sentence sentence, int word, TimeMention time) {
        return path(sentence, word, time).orElse(List.of()).stream()
                .map(passed -> opening(sentence, passed))
                .filter(BOUNDS::contains)
                .findFirst();
    }

    /** The words between a time expression and the word that governs it; empty if that word does not. */
    private static Optional<List<Integer>> path(Sentence sentence, int word, TimeMention time) {
        List<Integer> passed = new ArrayList<>();
        int at = isCompared(sentence, time) ? Sentence.ROOT : sentence.governor(time.token());
        while (at >= 0 && at != word && passed.size() < STEPS && mayPass(sentence, at, time)) {
            passed.add(at);
            at = sentence.governor(at);
        }
        return at >= 0 && at == word ? Optional.of(passed) : Optional.empty();
    }

    /** The preposition or conjunction that a phrase or clause opens with. */
    static String opening(Sentence sentence, int word) {
        String marker = sentence.caseMarker(word);
        return marker.isEmpty()
                ? sentence.children(word, "mark").stream()
                        .map(mark -> sentence.token(mark).lower())
                        .findFirst()
                        .orElse("")
                : marker;
    }

    /** "Fewer than in 2019", "as many as two years ago". */
    private static boolean isCompared(Sentence sentence, TimeMention time) {
        int before = first(sentence, time) - 1;
        if (before >= 0
                && sentence.token(before).tag().equals("IN")
                && !isAs(sentence, before)
                && !isThan(sentence, before)) {
            before--;
        }
        return before >= 0
                && (isThan(sentence, before) || isAs(sentence, before) && before > 2 && isAs(sentence, before - 2));
    }

    private static boolean isThan(Sentence sentence, int word) {
        return sentence.token(word).lower().equals("than");
    }

    private static boolean isAs(Sentence sentence, int word) {
        return sentence.token(word).lower().equals("as");
    }

    private static int first(Sentence sentence, TimeMention time) {
        return sentence.tokenAt(time.span().start()).map(Token::index).orElse(time.token());
    }

    /** Whether a time may belong to what stands above a word; names have no time of their own. */
    private static boolean mayPass(Sentence sentence, int word, TimeMention time) {
        if (!sentence.token(word).isVerb()) {
            boolean named = sentence.token(word).isProperNoun();
            return (named || !APART.contains(sentence.caseMarker(word)))
                    && sentence.children(word, "cop").isEmpty();
        }
        boolean beginning = sentence.hasRelation(word, "advcl") && BOUNDS.contains(opening(sentence, word));
        return beginning || isBehindOpening(sentence, word, time) || isGoingOn(sentence, word);
    }

    /** "On Monday a bomb planted at a school killed four": an opening time belongs to no participle behind it. */
    private static boolean isBehindOpening(Sentence sentence, int verb, TimeMention time) {
        return opens(sentence, time)
                && sentence.hasRelation(verb, "acl", "amod")
                && verb > time.token()
                && sentence.governor(verb) > time.token();
    }

    /**
     * "Shot a man who was guarding a team on Monday": what was going on, in the past progressive, has the time of the
     * act.
     */
    static boolean isGoingOn(Sentence sentence, int verb) {
        return sentence.hasRelation(verb, "acl:relcl")
                && sentence.token(verb).tag().equals("VBG")
                && sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lower().matches("was|were"));
    }

    /** Whether a time is what a sentence opens with. */
    static boolean opens(Sentence sentence, TimeMention time) {
        int first = first(sentence, time);
        if (sentence.hasRelation(time.token(), "nmod:poss", "compound", "amod")) {
            return false;
        }
        return first == 0 || first == 1 && sentence.token(0).tag().matches("IN|RB|TO");
    }
}
