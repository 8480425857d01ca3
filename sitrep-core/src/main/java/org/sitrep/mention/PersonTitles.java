package org.sitrep.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.sitrep.mention.ActorNouns.ActorNoun;
import org.sitrep.mention.PersonMention.Title;
import org.sitrep.syntax.CalendarNames;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** Reads the titles and offices that stand before a person's name and in apposition to it. */
final class PersonTitles {

    /**
     * A title with the tokens it takes.
     *
     * @param first index of the first token of its noun phrase
     * @param last index of its last token
     */
    record Found(Title title, int first, int last) {}

    private static final int LONGEST_IN_TOKENS = 10;
    private static final Set<String> FORMER =
            Set.of("former", "ex", "ousted", "late", "deposed", "erstwhile", "then", "retired");
    private static final Set<String> CIVIL = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "lord", "lady", "hon", "monsieur", "señor");
    private static final Set<String> PARTS_OF_NAMES = Set.of("abu", "umm", "abba", "ibn", "bin", "um");
    private static final Set<String> PHRASE_TAGS =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "JJR", "POS", "DT", "PRP$", "VBN", "CD", "HYPH");

    private final Sentence sentence;
    private final Titles titles = Titles.english();
    private final ActorNouns nouns = ActorNouns.english();

    PersonTitles(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean isRole(int i) {
        return i >= 0
                && i < sentence.size()
                && nouns.at(sentence, i).filter(ActorNoun::collective).isEmpty()
                && (titles.endsTitle(sentence.token(i).lower()) && isNominal(i)
                        || nouns.at(sentence, i).filter(ActorNoun::isPerson).isPresent());
    }

    /** Whether capitalised words end in the name of an office: "Humanitarian Coordinator". */
    boolean isOffice(NameRun run) {
        return titles.classOf(sentence.token(run.last()).surface()).matches("office|occupation");
    }

    private boolean isNominal(int i) {
        return sentence.token(i).isNoun()
                || LetterCase.isCapitalised(sentence.token(i).surface());
    }

    /** How many tokens at the start of a run are a title, such as 2 for "Brig. Gen. Omar Said"; 0 for none. */
    int leading(NameRun run) {
        int taken = 0;
        for (boolean more = true; more; ) {
            more = false;
            for (int length = Math.min(4, run.size() - 1 - taken); length > 0 && !more; length--) {
                int from = run.first() + taken;
                String words = words(from, from + length - 1);
                if (titles.isTitle(words) && !PARTS_OF_NAMES.contains(words.toLowerCase(Locale.ROOT))) {
                    taken += length;
                    more = true;
                }
            }
        }
        return taken;
    }

    /** The title phrase that ends right before a token: "Darzab's police chief". */
    Optional<Found> before(int name) {
        int last = name - 1;
        if (!isRole(last)) {
            return Optional.empty();
        }
        return Optional.of(phrase(startOfPhrase(last), last));
    }

    /** The phrase in apposition after a name: ", a former district governor of Darzab". */
    Optional<Found> after(int name) {
        if (!isComma(name + 1)) {
            return Optional.empty();
        }
        int first = name + 2;
        if (isAge(first) && isComma(first + 1)) {
            first += 2;
        }
        int role = -1;
        for (int i = first; i < sentence.size() && i < first + LONGEST_IN_TOKENS; i++) {
            boolean participle = i > first
                    && sentence.token(i).tag().equals("VBD")
                    && sentence.token(i - 1).isNoun();
            if (!PHRASE_TAGS.contains(sentence.token(i).tag())
                    && !isHyphen(i)
                    && !(participle && isPhraseStart(first))) {
                break;
            }
            role = isRole(i) ? i : role;
        }
        boolean appositive = role >= 0
                && !(role + 1 < sentence.size() && sentence.token(role + 1).isProperNoun());
        return appositive ? Optional.of(phrase(first, role)) : Optional.empty();
    }

    private boolean isPhraseStart(int i) {
        return sentence.token(i).tag().equals("DT");
    }

    /** The role that a name follows in apposition: "the governor, Souleymane Dao". */
    Optional<Found> inFront(int name) {
        if (!isComma(name - 1)) {
            return Optional.empty();
        }
        int role = beforeBracket(name - 2);
        for (int i = role; i > 0 && i > name - 8 && !isRole(role); i--) {
            boolean complement =
                    Set.of("of", "for", "in", "at").contains(sentence.token(i).lower());
            if (!complement && !PHRASE_TAGS.contains(sentence.token(i).tag())) {
                break;
            }
            role = complement ? i - 1 : role;
        }
        return isRole(role) ? Optional.of(phrase(startOfPhrase(role), role)) : Optional.empty();
    }

    /** "The chairman of the Breeders Association (BA), X": the token before a bracket that ends at a token. */
    private int beforeBracket(int last) {
        int at = last;
        if (at > 0 && sentence.token(at).surface().matches("\\)|-RRB-")) {
            while (at > 0 && !sentence.token(at).surface().matches("\\(|-LRB-")) {
                at--;
            }
            return at - 1;
        }
        return last;
    }

    /** Whether an age stands after the name, as in "Huda Saleh, 34,". */
    boolean hasAge(int name) {
        return isComma(name + 1) && isAge(name + 2);
    }

    /** "Mullah", "Sheikh" and the like go with a single name as if they were part of it. */
    boolean isReligious(int i) {
        String word = sentence.token(i).surface();
        return titles.classOf(word).equals("honorific")
                && !CIVIL.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    boolean isComma(int i) {
        return i >= 0 && i < sentence.size() && sentence.token(i).surface().equals(",");
    }

    private boolean isAge(int i) {
        return i < sentence.size()
                && sentence.token(i).surface().matches("1?\\d{1,2}")
                && (i + 1 >= sentence.size() || sentence.token(i + 1).isPunctuation());
    }

    private boolean isHyphen(int i) {
        return sentence.token(i).surface().equals("-");
    }

    private int startOfPhrase(int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST_IN_TOKENS && isBefore(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isBefore(int i) {
        Token token = sentence.token(i);
        return (PHRASE_TAGS.contains(token.tag()) && !token.isNumber() || isHyphen(i))
                && !startsLater(i)
                && !isDeed(i)
                && !CalendarNames.isWeekday(token.lower());
    }

    /**
     * "Masked men detained opposition leader X", "has welcomed President X": a participle behind a noun or an auxiliary
     * is what was done, not what the person is.
     */
    private boolean isDeed(int i) {
        return i > 0
                && sentence.token(i).tag().equals("VBN")
                && (sentence.token(i - 1).isNoun()
                        || sentence.token(i - 1).lemma().matches("have|be"));
    }

    /** An article or possessive pronoun opens the phrase: nothing before it belongs to it, a possessor apart. */
    private boolean startsLater(int i) {
        String next = sentence.token(i + 1).tag();
        return next.equals("DT") || next.equals("PRP$");
    }

    private Found phrase(int first, int last) {
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
        of = of.isEmpty() && title > start ? bodyWords(start, title - 1) : of;
        String complement = complement(last);
        boolean duty = !of.isEmpty()
                && complement.endsWith("s")
                && last + 1 < sentence.size()
                && sentence.token(last + 1).lower().equals("for");
        String body = complement.isEmpty() || duty ? of : complement;
        Title read = new Title(words(title, last).toLowerCase(Locale.ROOT), body, former);
        return new Found(read, first, last);
    }

    /** The longest title of the lexicon that ends at a token, with the titles right before it. */
    private int startOfTitle(int first, int last) {
        int start = last + 1;
        for (boolean more = true; more; ) {
            int end = start - 1;
            more = false;
            for (int i = Math.max(first, end - 3); i <= end && !more; i++) {
                if (titles.isTitle(words(i, end))) {
                    start = i;
                    more = true;
                }
            }
        }
        return Math.min(start, last);
    }

    /** "The UN envoy": where a title goes on behind an abbreviation, which is the body. */
    private int behindAbbreviation(int first, int last) {
        boolean abbreviation = first < last
                && sentence.token(first).surface().matches("\\p{Lu}{2,}|(\\p{Lu}\\.){2,}")
                && titles.isTitle(words(first + 1, last));
        return abbreviation ? first + 1 : first;
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
        while (end + 1 < sentence.size()
                && (PHRASE_TAGS.contains(sentence.token(end + 1).tag()) || isInnerOf(end + 1))) {
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

    String words(int from, int to) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = from; i <= to; i++) {
            words.add(sentence.token(i).surface());
        }
        return words.toString().replace(" 's", "'s").replace(" ’s", "’s");
    }
}
