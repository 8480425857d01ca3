package org.sitrep.mention;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** The words of a noun phrase around its head, without relative clause, apposition and coordination. */
final class NounPhrases {

    private static final Set<String> LEFT_OUT = Set.of(
            "acl:relcl",
            "acl",
            "appos",
            "conj",
            "cc",
            "case",
            "punct",
            "advcl",
            "parataxis",
            "dep",
            "mark",
            "cop",
            "nsubj",
            "nsubj:pass",
            "aux",
            "ccomp",
            "obl",
            "obl:tmod",
            "nmod:tmod",
            "xcomp",
            "advmod",
            "expl",
            "cc:preconj");
    private static final Set<String> LEFT_OUT_AND_COMPLEMENTS = Set.of(
            "acl:relcl",
            "acl",
            "appos",
            "conj",
            "cc",
            "case",
            "punct",
            "advcl",
            "parataxis",
            "dep",
            "mark",
            "cop",
            "nsubj",
            "nsubj:pass",
            "aux",
            "ccomp",
            "obl",
            "obl:tmod",
            "nmod:tmod",
            "xcomp",
            "advmod",
            "expl",
            "cc:preconj",
            "nmod");
    private static final int LONGEST_NAME = 60;
    private static final Set<String> PREDETERMINERS = Set.of("all", "both", "half", "such", "many", "of");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private NounPhrases() {}

    /** The phrase with its "of" and other complements. */
    static Span full(Sentence sentence, int head) {
        return run(sentence, head, LEFT_OUT);
    }

    /** The phrase from its first modifier to its head, without complements. */
    static Span core(Sentence sentence, int head) {
        return run(sentence, head, LEFT_OUT_AND_COMPLEMENTS);
    }

    private static Span run(Sentence sentence, int head, Set<String> leftOut) {
        if (!sentence.isParsed()) {
            return sentence.token(head).span();
        }
        BitSet words = sentence.subtree(head, leftOut);
        int from = head;
        while (from > 0
                && words.get(from - 1)
                && !isOuterMark(sentence.token(from - 1))
                && !joinsNouns(sentence, from - 1)) {
            from--;
        }
        for (int i = from + 1; i < head; i++) {
            from = ARTICLES.contains(sentence.token(i).lower())
                            && !PREDETERMINERS.contains(sentence.token(i - 1).lower())
                    ? i
                    : from;
        }
        while (from < head && isNoStart(sentence.token(from))) {
            from++;
        }
        int to = head;
        while (to + 1 < sentence.size() && words.get(to + 1) && !isOuterMark(sentence.token(to + 1))) {
            to++;
        }
        return sentence.span(from, withoutDate(sentence, head, to));
    }

    private static boolean isOfDate(Token token) {
        return token.isNumber()
                || NameRun.isCalendar(token.lower())
                || token.lower().matches("the|of|early|late|night|morning|evening|afternoon|day|month|week|last|this");
    }

    /**
     * "The court in August 2019", "government forces Monday", "rebels from Tuesday to Thursday": when it happens
     * belongs to no phrase of who does it.
     */
    private static int withoutDate(Sentence sentence, int head, int last) {
        int to = last;
        while (to > head + 1 && isOfDate(sentence.token(to))) {
            to--;
        }
        boolean calendar = sentence.tokens().subList(to, last + 1).stream()
                .anyMatch(token ->
                        NameRun.isCalendar(token.lower()) || token.surface().matches("(19|20)\\d\\d"));
        if (!calendar) {
            return last;
        }
        boolean ranged =
                to < last && to > head + 1 && sentence.token(to).lower().matches("to|till|and");
        if (ranged && isOfDate(sentence.token(to - 1))) {
            return withoutDate(sentence, head, to - 1);
        }
        boolean dated = to < last && sentence.token(to).lower().matches("in|on|at|since|until|by|from|between");
        return dated ? to - 1 : to;
    }

    /** "helping farmers" and "Monday farmers" begin with a verb and a day that do not belong to the noun. */
    private static boolean isNoStart(Token token) {
        return NameRun.isCalendar(token.lower()) || token.tag().equals("VBG");
    }

    private static boolean joinsNouns(Sentence sentence, int i) {
        return sentence.token(i).tag().equals("CC")
                && i > 0
                && sentence.token(i - 1).isNoun();
    }

    private static boolean isOuterMark(Token token) {
        return token.isPunctuation()
                && !token.surface().equals("-")
                && !token.tag().equals("POS");
    }

    /** The words of a span without a leading article and with single spaces. */
    static String name(SourceText text, Span span) {
        String words = text.of(span).trim().replaceAll("\\s+", " ");
        int space = words.indexOf(' ');
        boolean article =
                space > 0 && ARTICLES.contains(words.substring(0, space).toLowerCase(Locale.ROOT));
        return article ? words.substring(space + 1) : words;
    }

    /**
     * The words that name what a common noun stands for: its phrase up to the noun, without article and number, with an
     * "of" complement ("members of the council"); in lower case where only the start of a sentence made the capital.
     */
    static String generic(SourceText text, Sentence sentence, int head) {
        Span core = core(sentence, head);
        int from = firstToken(sentence, core, head);
        for (int i = from; i < head; i++) {
            String tag = sentence.token(i).tag();
            if (tag.equals("CD") || tag.equals("DT") || tag.equals("PDT")) {
                from = i + 1;
            }
        }
        if (from < head && sentence.token(from).lower().equals("of")) {
            from = head;
        }
        int end = sentence.children(head, "nmod").stream()
                .filter(child -> child > head && sentence.caseMarker(child).equals("of"))
                .findFirst()
                .map(child -> core(sentence, child).end())
                .filter(after -> after - core.start() <= LONGEST_NAME)
                .orElse(sentence.token(head).span().end());
        String words = text.of(new Span(sentence.token(from).span().start(), end))
                .replaceAll("\\s+", " ")
                .replaceAll(" ?[(\\[].*", "");
        boolean common = !sentence.token(0).isProperNoun() && sentence.token(0).isNoun();
        boolean lower = from == 0
                && (common || head == 0)
                && !LetterCase.isAllCapitals(sentence.token(0).surface());
        return lower ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** The first token of a span, as an index; the head itself if the span starts elsewhere. */
    static int firstToken(Sentence sentence, Span span, int head) {
        int from = head;
        while (from > 0 && sentence.token(from - 1).span().start() >= span.start()) {
            from--;
        }
        return from;
    }
}
