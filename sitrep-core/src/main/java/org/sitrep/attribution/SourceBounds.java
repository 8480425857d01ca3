package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Where a source behind its cue ends: in "said X, holding a map" and "said X, who thinks that P" the comma ends it, for
 * the participle belongs to the saying and the clause is a statement of its own.
 */
final class SourceBounds {

    private static final Set<String> RELATIVE = Set.of("who", "which");
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
        int head = draft.sourceHead().orElse(-1);
        int end = draft.source().length();
        if (head < draft.site().head()) {
            return end;
        }
        for (int i = head + 1; i + 1 < end; i++) {
            if (sentence.token(i).surface().equals(",") && opensOther(sentence, i + 1, end, drafts)) {
                return i;
            }
        }
        return end;
    }

    private static boolean opensOther(Sentence sentence, int from, int end, List<Draft> drafts) {
        Token token = sentence.token(from);
        if (token.tag().equals("VBG")) {
            return !token.lower().equals("including");
        }
        return RELATIVE.contains(token.lower())
                && drafts.stream()
                        .filter(draft -> draft.frame() == Frame.CLAUSE
                                && !draft.content().isEmpty())
                        .map(draft -> draft.site().head())
                        .anyMatch(cue -> cue > from && cue < end)
                && sentence.tokens().subList(from, end).stream()
                        .noneMatch(word -> NAMELESS.matcher(word.surface()).matches());
    }
}
