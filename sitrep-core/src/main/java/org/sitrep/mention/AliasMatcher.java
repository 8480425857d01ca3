package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.mention.ActorLexicon.Alias;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * Finds the lexicon's aliases in raw text: whole words, longest first, any hyphen, space or apostrophe between the
 * parts. Capitals must stand where the alias has them, unless the stretch is written all in capitals.
 */
final class AliasMatcher {

    /** A stretch that reads like an alias. */
    record Match(Span span, int word, Alias alias, boolean upper) {}

    private static final int LONGEST_IN_WORDS = 14;

    private final Map<String, List<Alias>> byKey = new HashMap<>();

    AliasMatcher(ActorLexicon lexicon) {
        for (Alias alias : lexicon.aliases()) {
            byKey.computeIfAbsent(ActorLexicon.key(alias.text()), k -> new ArrayList<>())
                    .add(alias);
        }
    }

    /** Matches in text order, not overlapping; of several aliases with one spelling the strong ones come first. */
    List<Match> find(SourceText text, Span region, RawWords words, boolean upper) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            List<Match> here = longestAt(text, words, i, upper);
            found.addAll(here);
            int after = i + 1;
            for (Match match : here) {
                while (after < words.size()
                        && words.span(after).start() < match.span().end()) {
                    after++;
                }
            }
            i = after;
        }
        return found;
    }

    private List<Match> longestAt(SourceText text, RawWords words, int from, boolean upper) {
        List<Match> longest = List.of();
        StringBuilder key = new StringBuilder();
        for (int to = from; to < words.size() && to < from + LONGEST_IN_WORDS; to++) {
            if (to > from && !joins(words, to - 1)) {
                break;
            }
            key.append(ActorLexicon.key(words.word(to)));
            Span span = words.span(from, to);
            String surface = text.of(span);
            List<Match> here = byKey.getOrDefault(key.toString(), List.of()).stream()
                    .filter(alias -> upper || capitalsAgree(alias.text(), surface))
                    .filter(alias -> !isAcronym(alias.text()) || surface.indexOf(' ') < 0)
                    .sorted(Comparator.comparing(Alias::weak))
                    .map(alias -> new Match(span, from, alias, upper))
                    .toList();
            longest = here.isEmpty() ? longest : here;
        }
        return longest;
    }

    private static boolean isAcronym(String alias) {
        return LetterCase.isAllCapitals(alias) && alias.indexOf(' ') < 0;
    }

    private static boolean joins(RawWords words, int i) {
        return words.isJoined(i)
                && (!words.gapAfter(i).contains(".")
                        || words.word(i).length() == 1
                        || words.gapAfter(i).equals("."));
    }

    /** Letters that the alias has as capitals are capitals; the first letter of a word may be one besides. */
    private static boolean capitalsAgree(String alias, String surface) {
        if (LetterCase.isAllCapitals(surface) && surface.length() > 3) {
            return true;
        }
        int[] wanted = letters(alias);
        int[] given = letters(surface);
        boolean startsWord = true;
        int at = 0;
        for (int i = 0; i < surface.length() && at < given.length && at < wanted.length; i++) {
            if (!Character.isLetterOrDigit(surface.charAt(i))) {
                startsWord = true;
                continue;
            }
            boolean agrees = wanted[at] == given[at]
                    || startsWord && Character.toUpperCase(wanted[at]) == given[at]
                    || !startsWord && Character.toLowerCase(wanted[at]) == given[at] && at > 0;
            if (!agrees) {
                return false;
            }
            startsWord = false;
            at++;
        }
        return !LetterCase.isAllCapitals(alias) || LetterCase.isAllCapitals(surface);
    }

    private static int[] letters(String name) {
        return name.codePoints().filter(Character::isLetterOrDigit).toArray();
    }
}
