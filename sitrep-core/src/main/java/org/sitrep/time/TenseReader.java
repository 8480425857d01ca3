package org.sitrep.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * The tense of the verb that is nearest to a time expression, told from tags: the verb before it, else the one after.
 */
final class TenseReader {

    private static final Set<String> FUTURE_MODALS = Set.of("will", "'ll", "wo", "shall", "would");
    private static final Set<String> FORWARD_WORDS = Set.of(
            "schedule",
            "plan",
            "expect",
            "due",
            "set",
            "slate",
            "intend",
            "prepare",
            "hope",
            "aim",
            "likely",
            "vow",
            "pledge",
            "promise",
            "threaten",
            "agree",
            "postpone",
            "delay",
            "extend",
            "deadline",
            "invite");
    private static final int REACH_IN_TOKENS = 14;
    private static final int SURE_IN_TOKENS = 7;

    private TenseReader() {}

    static Tense at(Sentence sentence, int first, int last) {
        List<Token> tokens = sentence.tokens();
        Optional<Tense> worded = worded(tokens, first, last);
        if (worded.isPresent()) {
            return worded.get();
        }
        for (int i = first - 1; i >= 0 && i >= first - REACH_IN_TOKENS; i--) {
            Optional<Tense> tense = of(tokens, i);
            if (tense.isPresent()) {
                boolean far = i < first - SURE_IN_TOKENS && !isOfSpan(tokens, first);
                return far && tense.get() == Tense.PAST ? Tense.UNKNOWN : tense.get();
            }
        }
        for (int i = last + 1; i < tokens.size() && i <= last + REACH_IN_TOKENS; i++) {
            Optional<Tense> tense = of(tokens, i);
            if (tense.isPresent()) {
                return tense.get();
            }
        }
        return Tense.UNKNOWN;
    }

    /**
     * "Killed at least 420 civilians in Tillaberi between January and October": the ends of a span that a verb tells
     * of.
     */
    private static boolean isOfSpan(List<Token> tokens, int first) {
        return first > 1
                && (tokens.get(first - 1).lower().equals("between")
                        || tokens.get(first - 1).lower().equals("and")
                                && first > 2
                                && tokens.get(first - 3).lower().equals("between"));
    }

    /** What the words right beside the time say, whatever the verb: "as early as Tuesday", "Wednesday's ruling". */
    private static Optional<Tense> worded(List<Token> tokens, int first, int last) {
        boolean asSoonAs = first > 2
                && tokens.get(first - 1).lower().equals("as")
                && List.of("soon", "early").contains(tokens.get(first - 2).lower());
        if (asSoonAs) {
            return Optional.of(Tense.FUTURE);
        }
        if (first > 0 && tokens.get(first - 1).lower().equals("since")) {
            return Optional.of(Tense.PAST);
        }
        int noun = last + 1;
        while (noun < tokens.size()
                && (tokens.get(noun).tag().equals("POS") || tokens.get(noun).isAdjective())) {
            noun++;
        }
        while (noun + 1 < tokens.size()
                && tokens.get(noun).isNoun()
                && tokens.get(noun + 1).isNoun()) {
            noun++;
        }
        boolean modifier = noun < tokens.size()
                && tokens.get(noun).isNoun()
                && (noun > last + 1 || first > 0 && isDeterminer(tokens.get(first - 1)));
        if (!modifier) {
            return Optional.empty();
        }
        if (tokens.get(noun).lemma().equals("deadline")) {
            return Optional.of(Tense.FUTURE);
        }
        boolean happened = TimeLexicon.english()
                .value("happening", tokens.get(noun).lemma())
                .isPresent();
        return happened ? Optional.of(Tense.PAST) : Optional.empty();
    }

    private static boolean isDeterminer(Token token) {
        return token.tag().equals("DT") || token.tag().equals("PRP$");
    }

    private static Optional<Tense> of(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return switch (token.tag()) {
            case "MD" -> Optional.of(FUTURE_MODALS.contains(token.lower()) ? Tense.FUTURE : Tense.UNKNOWN);
            case "VBD" -> Optional.of(Tense.PAST);
            case "VBN" -> participle(tokens, i);
            case "VB" -> infinitive(tokens, i);
            case "VBZ", "VBP" -> Optional.of(hasForwardWord(tokens, i + 1, i + 4) ? Tense.FUTURE : Tense.UNKNOWN);
            default -> Optional.empty();
        };
    }

    private static Optional<Tense> participle(List<Token> tokens, int i) {
        for (int before = i - 1; before >= 0 && before >= i - 4; before--) {
            String tag = tokens.get(before).tag();
            if (tag.equals("MD")) {
                return of(tokens, before);
            }
            if (tag.equals("VBP") || tag.equals("VBZ")) {
                boolean perfect = tokens.get(before).lemma().equals("have");
                boolean forward = FORWARD_WORDS.contains(tokens.get(i).lemma());
                return Optional.of(perfect ? Tense.PAST : forward ? Tense.FUTURE : Tense.UNKNOWN);
            }
        }
        return Optional.of(FORWARD_WORDS.contains(tokens.get(i).lemma()) ? Tense.FUTURE : Tense.PAST);
    }

    private static Optional<Tense> infinitive(List<Token> tokens, int i) {
        for (int before = i - 1; before >= 0 && before >= i - 4; before--) {
            Token token = tokens.get(before);
            if (token.tag().equals("MD")) {
                return of(tokens, before);
            }
            if (token.tag().equals("TO")) {
                boolean ahead = isAboutTo(tokens, before) || hasForwardWord(tokens, before - 3, before);
                return ahead ? Optional.of(Tense.FUTURE) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Are to meet", "is not to leave". */
    private static boolean isAboutTo(List<Token> tokens, int to) {
        int be = to > 0 && tokens.get(to - 1).tag().equals("RB") ? to - 2 : to - 1;
        return be >= 0
                && tokens.get(be).lemma().equals("be")
                && tokens.get(be).tag().matches("VB[ZP]");
    }

    private static boolean hasForwardWord(List<Token> tokens, int from, int to) {
        return tokens.subList(Math.max(0, from), Math.min(tokens.size(), Math.max(from, to))).stream()
                .anyMatch(token ->
                        FORWARD_WORDS.contains(token.lemma()) || token.lower().equals("going"));
    }
}
