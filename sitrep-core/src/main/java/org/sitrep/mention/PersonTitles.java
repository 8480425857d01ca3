package org.sitrep.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> CIVIL = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "lord", "lady", "hon", "monsieur", "señor");
    private static final Set<String> PARTS_OF_NAMES = Set.of("abu", "umm", "abba", "ibn", "bin", "um");

    private final Sentence sentence;
    private final TitlePhrase phrases;
    private final Titles titles = Titles.english();
    private final ActorNouns nouns = ActorNouns.english();

    PersonTitles(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new TitlePhrase(sentence);
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

    /**
     * How many tokens at the start of a run are a title, such as 2 for "Brig. Gen. Omar Said"; 0 for none. A name
     * before the run may begin the title, as in "District Police" Officer.
     */
    int leading(NameRun run) {
        int taken = 0;
        for (boolean more = true; more; ) {
            more = false;
            for (int length = Math.min(4, run.size() - 1 - taken); length > 0 && !more; length--) {
                int from = run.first() + taken;
                String words = phrases.words(from, from + length - 1);
                boolean begunBefore =
                        taken == 0 && from > 0 && titles.isTitle(phrases.words(from - 1, from + length - 1));
                if (begunBefore || titles.isTitle(words) && !PARTS_OF_NAMES.contains(words.toLowerCase(Locale.ROOT))) {
                    taken += length;
                    more = true;
                }
            }
        }
        return taken;
    }

    /**
     * "Gao Region Commissioner Ali Traore": the first titles of a run, where they are offices, with the body before.
     */
    Optional<Found> withBody(NameRun run, int leading) {
        int last = run.first() + leading - 1;
        boolean named = run.first() > 0
                && sentence.token(run.first() - 1).isProperNoun()
                && (isPost(run.first(), last) || isPost(run.first() - 1, last));
        return named ? Optional.of(phrases.of(startOfPhrase(last), last)) : Optional.empty();
    }

    /**
     * "Gao Division Commissioner Ali Traore": an office in the middle of a run of names, between its body and its
     * holder.
     */
    Optional<Found> inside(NameRun run) {
        if (run.first() > 0 && sentence.token(run.first() - 1).lower().equals("of")) {
            return Optional.empty();
        }
        for (int last = run.last() - 1; last > run.first(); last--) {
            for (int first = last; first > run.first() && first > last - 4; first--) {
                if (isPost(first, last)) {
                    return Optional.of(phrases.of(run.first(), last));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPost(int first, int last) {
        return titles.classOf(phrases.words(first, last)).matches("office|armed");
    }

    /** The title phrase that ends right before a token: "Darzab's police chief". */
    Optional<Found> before(int name) {
        int last = name - 1;
        if (!isRole(last)) {
            return Optional.empty();
        }
        return Optional.of(phrases.of(startOfPhrase(last), last));
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
            if (!phrases.isPhraseTag(i)
                    && !phrases.isHyphen(i)
                    && !isTitleInIng(i)
                    && !(participle && isPhraseStart(first))) {
                break;
            }
            role = isRole(i) ? i : role;
        }
        boolean appositive = role >= 0
                && !(role + 1 < sentence.size() && sentence.token(role + 1).isProperNoun());
        return appositive ? Optional.of(phrases.of(first, role)) : Optional.empty();
    }

    /** "Commanding officer", "founding father": a title that opens in "-ing". */
    private boolean isTitleInIng(int i) {
        return sentence.token(i).tag().equals("VBG")
                && i + 1 < sentence.size()
                && titles.isTitle(phrases.words(i, i + 1));
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
            if (!complement && !phrases.isPhraseTag(i)) {
                break;
            }
            role = complement ? i - 1 : role;
        }
        return isRole(role) ? Optional.of(phrases.of(startOfPhrase(role), role)) : Optional.empty();
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

    private int startOfPhrase(int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST_IN_TOKENS && isBefore(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isBefore(int i) {
        Token token = sentence.token(i);
        return (phrases.isPhraseTag(i) && !token.isNumber() || phrases.isHyphen(i))
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

    /** The surface words of some tokens, ends included. */
    String words(int from, int to) {
        return phrases.words(from, to);
    }
}
