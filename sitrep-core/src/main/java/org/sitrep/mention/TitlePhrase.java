package org.sitrep.mention;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.sitrep.mention.ActorNouns.ActorNoun;
import org.sitrep.mention.PersonMention.Title;
import org.sitrep.mention.PersonTitles.Found;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** Reads what a noun phrase that ends in a title says: the title, whose it is, and whether it is held no more. */
final class TitlePhrase {

    private static final Set<String> FORMER =
            Set.of("former", "ex", "ousted", "late", "deposed", "erstwhile", "then", "retired");
    private static final Set<String> PHRASE_TAGS =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "JJR", "POS", "DT", "PRP$", "VBN", "CD", "HYPH");

    private static final int LONGEST_BEHIND_OF = 4;

    private final Sentence sentence;
    private final Titles titles = Titles.english();
    private final ActorNouns nouns = ActorNouns.english();

    TitlePhrase(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The title whose noun phrase has these first and last tokens, with the body or place it is held of. */
    Found of(int first, int last) {
        int start = first;
        String of = "";
        boolean former = false;
        for (int i = first; i <= last; i++) {
            String word = sentence.token(i).lower();
            String tag = sentence.token(i).tag();
            if (FORMER.contains(word)) {
                former = true;
                start = i + 1;
            } else if (tag.equals("DT") || tag.equals("PRP$") || isHyphen(i)) {
                start = i + 1;
            } else if (tag.equals("POS") && i > start) {
                of = words(start, i - 1);
                start = i + 1;
            }
        }
        int title = behindAbbreviation(startOfTitle(start, last), last);
        String possessor = of;
        of = of.isEmpty() && title > start ? bodyWords(start, title - 1) : of;
        int end = endOfTitle(title, last);
        String complement = complement(end);
        boolean owned = !of.isEmpty() && of.equals(possessor);
        boolean duty = !of.isEmpty() && end + 1 < sentence.size() && isDuty(sentence.token(end + 1), complement, owned);
        String body = complement.isEmpty() || duty ? of : complement;
        String office = words(title, end > last ? end : beforeRank(title, last)).toLowerCase(Locale.ROOT);
        Title read = new Title(office, body, former);
        return new Found(read, first, last);
    }

    /** "Head of mission", "superintendent of police": the last token of a title that goes on behind "of". */
    private int endOfTitle(int title, int last) {
        boolean of =
                last + 1 < sentence.size() && sentence.token(last + 1).lower().equals("of");
        for (int end = Math.min(last + LONGEST_BEHIND_OF, sentence.size() - 1); of && end > last + 1; end--) {
            if (titles.isTitle(words(title, end))) {
                return end;
            }
        }
        return last;
    }

    /**
     * "The army's spokesman for veterans", "the army's spokesman in Gao": what or where somebody whose body is told
     * serves.
     */
    private static boolean isDuty(Token preposition, String complement, boolean owned) {
        return owned && preposition.lower().equals("in")
                || preposition.lower().equals("for") && complement.endsWith("s");
    }

    /** Where the longest title of the lexicon that ends at a token begins, with the titles right before it. */
    private int startOfTitle(int first, int last) {
        int start = last + 1;
        int before = startOfLongest(first, last);
        while (before < start) {
            start = before;
            before = startOfLongest(first, start - 1);
        }
        return Math.min(start, last);
    }

    /** Where the longest title of the lexicon that ends at a token begins; behind the token if there is none. */
    private int startOfLongest(int first, int last) {
        return IntStream.rangeClosed(Math.max(first, last - 3), last)
                .filter(start -> titles.isTitle(words(start, last)))
                .findFirst()
                .orElse(last + 1);
    }

    /** "The UN envoy": where a title goes on behind an abbreviation, which is the body. */
    private int behindAbbreviation(int first, int last) {
        boolean abbreviation = first < last
                && sentence.token(first).surface().matches("\\p{Lu}{2,}|(\\p{Lu}\\.){2,}")
                && titles.isTitle(words(first + 1, last));
        return abbreviation ? first + 1 : first;
    }

    /**
     * "Army spokesman Colonel Deng": the last word of a title without the rank that stands behind it. "Director
     * general" and "lieutenant colonel" are one title, which stays whole.
     */
    private int beforeRank(int first, int last) {
        int rank = startOfLongest(first, last);
        boolean behindPost = first < rank
                && rank <= last
                && titles.classOf(words(rank, last)).equals("rank")
                && titles.isTitle(words(first, rank - 1));
        return behindPost ? rank - 1 : last;
    }

    /** Words before the title that name a body or place: proper nouns and nouns such as "government". */
    private String bodyWords(int first, int last) {
        int from = first;
        while (from <= last
                && !sentence.token(from).isNoun()
                && !LetterCase.isCapitalised(sentence.token(from).surface())) {
            from++;
        }
        boolean body = from <= last
                && (sentence.token(from).isProperNoun()
                        || LetterCase.isCapitalised(sentence.token(from).surface())
                        || nouns.at(sentence, last)
                                .filter(ActorNoun::collective)
                                .isPresent());
        return body ? words(from, last) : "";
    }

    /** "of Darzab", "for the ministry", "in Jawzjan", "with Radio X" after the title. */
    private String complement(int last) {
        int preposition = last + 1;
        if (preposition >= sentence.size()
                || !Set.of("of", "for", "in", "at", "with")
                        .contains(sentence.token(preposition).lower())) {
            return "";
        }
        int end = preposition;
        while (end + 1 < sentence.size() && (isPhraseTag(end + 1) || isInnerOf(end + 1))) {
            end++;
        }
        int from = preposition + 1;
        while (from <= end && sentence.token(from).tag().equals("DT")) {
            from++;
        }
        return from <= end ? words(from, end) : "";
    }

    private boolean isInnerOf(int i) {
        return sentence.token(i).lower().equals("of")
                && i + 1 < sentence.size()
                && sentence.token(i + 1).isProperNoun();
    }

    boolean isHyphen(int i) {
        return sentence.token(i).surface().equals("-");
    }

    /** The surface words of some tokens, ends included. */
    String words(int from, int to) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = from; i <= to; i++) {
            words.add(sentence.token(i).surface());
        }
        return words.toString().replaceAll(" (['’]s?)(?= |$)", "$1");
    }

    /** Whether a token may stand inside a title's noun phrase by its part of speech. */
    boolean isPhraseTag(int i) {
        return PHRASE_TAGS.contains(sentence.token(i).tag());
    }
}
