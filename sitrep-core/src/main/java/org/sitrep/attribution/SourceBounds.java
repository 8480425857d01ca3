package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Where a source ends. What a comma sets off belongs to it as long as it tells who speaks: an apposition, or a relative
 * clause after a speaker who is new ("Amina Yusuf, who teaches in Kelva"). It ends before what tells of the saying ("X,
 * holding a map", "X, in a speech"), before a clause about a speaker already known ("Osei, who left on Monday"), and
 * before a clause that is a statement of its own ("said X, who thinks that P").
 */
final class SourceBounds {

    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom");
    private static final Set<String> BEFORE_A_SETTING =
            Set.of("during", "after", "before", "in", "on", "at", "while", "when");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "his", "her", "their");
    private static final Pattern NAMELESS = Pattern.compile("(?i)anonym\\w*|named|identified|authori[sz]ed|condition");

    private SourceBounds() {}

    /** The drafts of one sentence with their sources cut. */
    static List<Draft> read(List<Draft> drafts) {
        List<Draft> bounded = new ArrayList<>();
        for (Draft draft : drafts) {
            int end = end(draft, drafts);
            BitSet source = draft.source();
            source.clear(end, Math.max(end, source.length()));
            bounded.add(
                    new Draft(draft.site(), draft.cue(), draft.sourceHead(), source, draft.frame(), draft.content()));
        }
        return bounded;
    }

    private static int end(Draft draft, List<Draft> drafts) {
        Sentence sentence = draft.site().sentence();
        int end = draft.source().length();
        int head = draft.sourceHead().orElse(end);
        for (int i = head + 1; i + 1 < end; i++) {
            if (sentence.token(i).surface().equals(",") && opensOther(draft, i + 1, end, drafts)) {
                return i;
            }
        }
        return end;
    }

    private static boolean opensOther(Draft draft, int from, int end, List<Draft> drafts) {
        Token token = draft.site().sentence().token(from);
        if (token.tag().equals("VBG")) {
            return !token.lower().equals("including");
        }
        if (token.tag().equals("IN")) {
            return BEFORE_A_SETTING.contains(token.lower());
        }
        return RELATIVE.contains(token.lower())
                && (isKnown(draft, from - 1) || holdsStatement(draft, from, end, drafts))
                && !explainsNamelessness(draft.site().sentence(), from, end);
    }

    /** A single name, or a definite noun, before its cue: whom it means was said before. */
    private static boolean isKnown(Draft draft, int comma) {
        Sentence sentence = draft.site().sentence();
        int first = draft.source().nextSetBit(0);
        if (first > draft.site().head()) {
            return false;
        }
        List<Token> words = sentence.tokens().subList(first, comma);
        long names = words.stream()
                .filter(word -> word.isProperNoun() && !word.surface().endsWith("."))
                .count();
        boolean name = names == 1
                && words.size() - names <= 1
                && !words.get(0).surface().contains(" ");
        return name || names == 0 && DEFINITE.contains(words.get(0).lower());
    }

    private static boolean holdsStatement(Draft draft, int from, int end, List<Draft> drafts) {
        return draft.sourceHead().orElse(-1) > draft.site().head()
                && drafts.stream()
                        .filter(other -> other.frame() == Frame.CLAUSE
                                && !other.content().isEmpty())
                        .map(other -> other.site().head())
                        .anyMatch(cue -> cue > from && cue < end);
    }

    private static boolean explainsNamelessness(Sentence sentence, int from, int end) {
        return sentence.tokens().subList(from, end).stream()
                .anyMatch(word -> NAMELESS.matcher(word.surface()).matches());
    }
}
