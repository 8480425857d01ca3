package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.syntax.CalendarNames;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * Neighbouring tokens that look like one person's name: capitalised words, with particles, initials and a nickname in
 * quotation marks between them.
 *
 * @param first index of the first token
 * @param last index of the last token, included
 */
record NameRun(int first, int last) {

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "bint", "ibn", "ag", "ould", "abu", "abd", "ul", "ur", "de", "del", "la", "los", "las",
            "da", "dos", "do", "van", "von", "der", "den", "di", "y", "e", "zu", "ben", "as", "ad", "ash", "an", "ar");
    private static final Set<String> PEOPLES = LexiconTable.shipped("peoples.tsv").stream()
            .map(row -> row.text("noun"))
            .collect(Collectors.toUnmodifiableSet());

    /** Feasts and short forms, beside the names of days and months. */
    private static final Set<String> CALENDAR = Set.of(
            "ramadan",
            "eid",
            "christmas",
            "easter",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "jan",
            "feb",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec");

    /** Whether a word in lower case names a day, month or feast. */
    static boolean isCalendar(String word) {
        return CALENDAR.contains(word) || CalendarNames.isDayOrMonth(word);
    }

    int size() {
        return last - first + 1;
    }

    NameRun from(int newFirst) {
        return new NameRun(newFirst, last);
    }

    /** Runs in text order; a token that is claimed as some other name ends one. */
    static List<NameRun> in(Sentence sentence, Set<Span> claimed, Set<Span> claimedPlaces, boolean upper) {
        Finder finder = new Finder(sentence, claimed, claimedPlaces, upper);
        List<NameRun> runs = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (finder.starts(i)) {
                int last = finder.lastOf(i);
                runs.add(new NameRun(i, last));
                i = last;
            }
        }
        return runs;
    }

    private record Finder(Sentence sentence, Set<Span> claimed, Set<Span> claimedPlaces, boolean upper) {

        boolean starts(int i) {
            return isPart(i) || isPlaceLikeGivenName(i);
        }

        int lastOf(int first) {
            int last = first;
            for (int i = first + 1; i < sentence.size(); i++) {
                if (isPart(i) || isSurnameLikePlace(i, last) || isSurnameLikePeople(i, last)) {
                    last = i;
                } else if (isNickname(i)) {
                    last = i + 3;
                    i = last;
                } else if (!(isParticle(i) && i - last <= 2)) {
                    break;
                }
            }
            return last;
        }

        private boolean isPart(int i) {
            if (i >= sentence.size()) {
                return false;
            }
            Token token = sentence.token(i);
            String word = token.surface();
            boolean capital =
                    LetterCase.isCapitalised(word) || word.matches("(?i)(al|el|ul|as|ad|ash|an|ar|at)-\\p{Lu}.*");
            boolean proper = token.isProperNoun()
                    || !upper
                            && i > 0
                            && (token.isNoun()
                                    || token.isAdjective()
                                    || token.tag().equals("FW"));
            boolean acronym = !upper
                    && LetterCase.isAllCapitals(word.replace(".", ""))
                    && word.length() > 1
                    && !word.matches("(\\p{Lu}\\.)+")
                    && !Titles.english().isTitle(word);
            return capital
                    && proper
                    && !acronym
                    && !claimed.contains(token.span())
                    && !claimedPlaces.contains(token.span())
                    && !isCalendar(token.lower())
                    && !NameTraps.english().contains(word);
        }

        private boolean isParticle(int i) {
            return PARTICLES.contains(sentence.token(i).lower())
                    && i + 1 < sentence.size()
                    && (isPart(i + 1)
                            || PARTICLES.contains(sentence.token(i + 1).lower()));
        }

        private boolean isNickname(int i) {
            return i + 3 < sentence.size() && isMark(i) && isPart(i + 1) && isMark(i + 2) && isPart(i + 3);
        }

        private boolean isMark(int i) {
            return sentence.token(i).surface().matches("[\"“”„'‘’`]+");
        }

        private boolean isPlaceLikeGivenName(int i) {
            Token token = sentence.token(i);
            return claimedPlaces.contains(token.span())
                    && GivenNames.world().contains(token.surface())
                    && isPart(i + 1)
                    && !LetterCase.isAllCapitals(token.surface());
        }

        private boolean isSurnameLikePlace(int i, int last) {
            return last == i - 1
                    && claimedPlaces.contains(sentence.token(i).span())
                    && GivenNames.world().contains(sentence.token(last).surface());
        }

        /** "Its spokesman, Karim Baloch, said": the name of a people closes a person's name where no noun follows. */
        private boolean isSurnameLikePeople(int i, int last) {
            boolean closes = i + 1 >= sentence.size()
                    || sentence.token(i + 1).isPunctuation()
                    || sentence.token(i + 1).isVerb();
            return last == i - 1
                    && closes
                    && PEOPLES.contains(sentence.token(i).surface())
                    && LetterCase.isCapitalised(sentence.token(i).surface())
                    && !LetterCase.isAllCapitals(sentence.token(i).surface())
                    && GivenNames.world().contains(sentence.token(last).surface());
        }
    }
}
