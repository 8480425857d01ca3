package org.sitrep.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.syntax.CalendarNames;

/**
 * Sentences that the engine leaves joined behind an hour, cut: "It went off at 9 a.m. | Gunmen then opened fire".
 * Before a day, a month or the name of a time zone the hour goes on.
 */
final class HourAtSentenceEnd {

    private static final Set<String> HOURS = Set.of("a.m.", "p.m.");

    private HourAtSentenceEnd() {}

    /** The sentences in order, each cut behind every hour that ends one. */
    static List<List<CoreLabel>> cut(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> cut = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            int from = 0;
            for (int at = 0; at + 2 < sentence.size(); at++) {
                if (endsAt(sentence, at)) {
                    cut.add(sentence.subList(from, at + 1));
                    from = at + 1;
                }
            }
            cut.add(sentence.subList(from, sentence.size()));
        }
        return cut;
    }

    private static boolean endsAt(List<CoreLabel> sentence, int at) {
        String next = sentence.get(at + 1).word();
        String lower = next.toLowerCase(Locale.ROOT);
        boolean opens = Character.isUpperCase(next.codePointAt(0))
                && next.codePoints().anyMatch(Character::isLowerCase)
                && !CalendarNames.isTimeZone(lower)
                && !CalendarNames.isDayOrMonth(lower);
        boolean zone = sentence.get(at + 2).word().equalsIgnoreCase("time");
        return opens && !zone && HOURS.contains(sentence.get(at).word().toLowerCase(Locale.ROOT));
    }
}
