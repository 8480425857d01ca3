package org.sitrep.mention;

import java.util.Optional;
import java.util.Set;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * The noun that a number counts.
 *
 * @param head its token
 * @param groupFrom first token of the counted phrase after the number
 */
record CountedNoun(int head, int groupFrom) {

    private static final Set<String> LINKS = Set.of(
            "of",
            "the",
            "these",
            "those",
            "its",
            "their",
            "his",
            "her",
            "our",
            "other",
            "more",
            "additional",
            "such",
            "all");
    private static final Set<String> PRONOUNS = Set.of("them", "us", "you", "whom", "which", "those");
    private static final int FARTHEST = 8;

    /** The noun after a number by part of speech, corrected by the tree where there is one. */
    static Optional<CountedNoun> after(Sentence sentence, int to) {
        int first = firstOfPhrase(sentence, isOpeningQuote(sentence, to + 1) ? to + 2 : to + 1);
        boolean linked = first > to + 1 && sentence.token(to + 1).lower().equals("of");
        first += linked && isTotal(sentence, first) ? 1 : 0;
        int head = lastNounOfRun(sentence, first);
        if (head >= 0) {
            return Optional.of(new CountedNoun(governedHead(sentence, to, head, first), first));
        }
        boolean pronoun = linked
                && first < sentence.size()
                && PRONOUNS.contains(sentence.token(first).lower());
        return pronoun ? Optional.of(new CountedNoun(first, first)) : Optional.empty();
    }

    /** "Six of the nine clinics": the number of all of them. */
    private static boolean isTotal(Sentence sentence, int i) {
        return i + 1 < sentence.size()
                && sentence.token(i).isNumber()
                && (sentence.token(i + 1).isNoun() || sentence.token(i + 1).isAdjective());
    }

    /** "killed 32 "terrorists"": what is counted may be another's word for it. */
    private static boolean isOpeningQuote(Sentence sentence, int i) {
        return i < sentence.size() && sentence.token(i).surface().matches("[\"“‘'`«]|``");
    }

    private static int firstOfPhrase(Sentence sentence, int from) {
        int first = from;
        while (first < sentence.size() && LINKS.contains(sentence.token(first).lower()) && first < from + 3) {
            boolean linkInside = first > from && sentence.token(first).lower().equals("of");
            if (linkInside && !sentence.token(first - 1).lower().equals("more")) {
                break;
            }
            first++;
        }
        return first;
    }

    private static int lastNounOfRun(Sentence sentence, int first) {
        int head = -1;
        for (int i = first; i < sentence.size() && i < first + FARTHEST; i++) {
            Token token = sentence.token(i);
            boolean inside = token.isNoun()
                    || token.isAdjective()
                    || token.tag().equals("POS")
                    || token.tag().equals("VBN") && head < 0
                    || token.tag().equals("VBG") && head < 0
                    || token.tag().equals("RB") && head < 0 && token.lower().endsWith("ly")
                    || token.isNumber()
                            && i > first
                            && sentence.token(i - 1).tag().equals("POS")
                    || token.surface().equals("-")
                    || token.surface().equals(",") && joinsAdjectives(sentence, i);
            boolean ends = head >= 0
                    && sentence.token(head).tag().equals("NNS")
                    && !token.isNoun()
                    && !token.tag().equals("POS");
            boolean timeNoun = token.isProperNoun()
                    && head >= 0
                    && sentence.token(head).tag().equals("NNS");
            if (!inside || ends || timeNoun) {
                break;
            }
            head = token.isNoun() ? i : head;
        }
        return head >= 0 && sentence.token(head).tag().equals("POS")
                ? -1
                : head >= 0 ? head : nominalAdjective(sentence, first);
    }

    private static boolean joinsAdjectives(Sentence sentence, int i) {
        return i > 0
                && i + 1 < sentence.size()
                && sentence.token(i - 1).isAdjective()
                && sentence.token(i + 1).isAdjective();
    }

    /** "12 dead", "30 wounded", "8 others". */
    private static int nominalAdjective(Sentence sentence, int first) {
        boolean adjective = first < sentence.size()
                && sentence.token(first).lower().matches("dead|wounded|injured|hurt|missing|displaced|homeless|others");
        return adjective ? first : -1;
    }

    /** Where the tree says that the number modifies a noun inside the run, that noun is the one counted. */
    private static int governedHead(Sentence sentence, int number, int head, int first) {
        int governor = sentence.governor(number);
        boolean inside = governor >= first
                && governor <= head
                && sentence.token(governor).isNoun();
        return inside && sentence.hasRelation(number, "nummod", "nummod:gov", "compound", "amod") ? governor : head;
    }
}
