package org.sitrep.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Finds the numbers of a sentence: figures, number words, vague numbers and ranges, with the words that qualify them.
 */
final class NumeralReader {

    private static final int LONGEST_VAGUE_PHRASE = 3;
    private static final int LONGEST_HEDGE = 5;
    private static final Pattern RANGE = Pattern.compile("(\\d[\\d,]*)[-–](\\d[\\d,]*)");
    private static final Pattern PLUS = Pattern.compile("(\\d[\\d,]*)\\+");
    private static final Set<String> RANGE_WORDS = Set.of("to", "and", "or", "-", "–");

    private record Vague(Optional<Long> low, Optional<Long> best) {}

    private static final NumeralReader ENGLISH = new NumeralReader();

    private final NumberWords numbers = NumberWords.english();
    private final Map<String, Vague> vagueNumbers = new TreeMap<>();

    private NumeralReader() {
        for (LexiconTable.Row row : LexiconTable.shipped("vague-numbers.tsv")) {
            Vague vague = new Vague(
                    row.optional("low").map(Long::valueOf), row.optional("best").map(Long::valueOf));
            vagueNumbers.put(row.text("phrase"), vague);
        }
    }

    static NumeralReader english() {
        return ENGLISH;
    }

    /** The numbers of a sentence in text order; they do not overlap. */
    List<Numeral> in(Sentence sentence) {
        List<Numeral> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            int from = free;
            Optional<Numeral> numeral =
                    i < free ? Optional.empty() : bare(sentence, i).map(plain -> qualified(sentence, plain, at, from));
            if (numeral.isPresent()) {
                found.add(numeral.get());
                free = numeral.get().to() + 1;
            }
        }
        return found;
    }

    private Optional<Numeral> bare(Sentence sentence, int i) {
        return range(sentence, i)
                .or(() -> figureRange(sentence, i))
                .or(() -> vague(sentence, i))
                .or(() -> plain(sentence, i));
    }

    /** One token such as "12-15" or "500+". */
    private static Optional<Numeral> figureRange(Sentence sentence, int i) {
        String word = sentence.token(i).surface();
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            long low = Long.parseLong(range.group(1).replace(",", ""));
            long high = Long.parseLong(range.group(2).replace(",", ""));
            boolean rising = low < high && high <= low * 20;
            return rising
                    ? Optional.of(new Numeral(i, i, i, true, CountEstimate.between(low, high, CountHedge.NONE)))
                    : Optional.empty();
        }
        Matcher plus = PLUS.matcher(word);
        return plus.matches()
                ? Optional.of(new Numeral(
                        i,
                        i,
                        i,
                        true,
                        CountEstimate.atLeast(Long.parseLong(plus.group(1).replace(",", "")), CountHedge.AT_LEAST)))
                : Optional.empty();
    }

    /** "12 to 15", "between 12 and 15", "two or three". */
    private Optional<Numeral> range(Sentence sentence, int i) {
        Optional<Numeral> low = plain(sentence, i);
        if (low.isEmpty() || low.get().to() + 2 >= sentence.size()) {
            return Optional.empty();
        }
        int join = low.get().to() + 1;
        String word = sentence.token(join).lower();
        Optional<Numeral> high = RANGE_WORDS.contains(word) ? plain(sentence, join + 1) : Optional.empty();
        boolean between = i > 0 && sentence.token(i - 1).lower().equals("between");
        if (high.isEmpty() || word.equals("and") && !between) {
            return Optional.empty();
        }
        long from = low.get().count().best().orElse(0L);
        long to = high.get().count().best().orElse(0L);
        boolean fromTo = i > 0 && sentence.token(i - 1).lower().equals("from");
        return from < to
                ? Optional.of(new Numeral(
                        between || fromTo ? i - 1 : i,
                        i,
                        high.get().to(),
                        low.get().digits(),
                        CountEstimate.between(from, to, CountHedge.NONE)))
                : Optional.empty();
    }

    private Optional<Numeral> vague(Sentence sentence, int i) {
        if (i > 0 && sentence.token(i - 1).lower().matches("as|how|so|too|not|very")) {
            return Optional.empty();
        }
        for (int length = LONGEST_VAGUE_PHRASE; length >= 1; length--) {
            if (i + length <= sentence.size()) {
                Optional<Vague> found = Optional.ofNullable(vagueNumbers.get(words(sentence, i, i + length)));
                if (found.isPresent()) {
                    CountEstimate count =
                            new CountEstimate(found.get().low(), found.get().best(), Optional.empty(), CountHedge.NONE);
                    return Optional.of(new Numeral(i, i, i + length - 1, false, count));
                }
            }
        }
        return Optional.empty();
    }

    /** "14 000": figures in groups of three, as UN reports write them. */
    private static Optional<Numeral> grouped(Sentence sentence, int i) {
        boolean first = sentence.token(i).surface().matches("[1-9]\\d{0,2}");
        boolean afterName = i > 0 && sentence.token(i - 1).isProperNoun();
        StringBuilder digits = new StringBuilder(sentence.token(i).surface());
        int to = i;
        while (first
                && !afterName
                && to + 1 < sentence.size()
                && sentence.token(to + 1).surface().matches("\\d{3}")) {
            to++;
            digits.append(sentence.token(to).surface());
        }
        return to > i && digits.length() <= 9
                ? Optional.of(new Numeral(i, i, to, true, CountEstimate.exactly(Long.parseLong(digits.toString()))))
                : Optional.empty();
    }

    private Optional<Numeral> plain(Sentence sentence, int i) {
        return grouped(sentence, i).or(() -> sum(sentence, i)).or(() -> inWords(sentence, i));
    }

    /** "N2m", "N60 million", "$ 12m". */
    private Optional<Numeral> sum(Sentence sentence, int i) {
        return Currencies.english().value(sentence, i).map(value -> {
            boolean large = i + 1 < sentence.size()
                    && numbers.isScale(sentence.token(i + 1).lower());
            BigDecimal scale =
                    large ? numbers.value(sentence.token(i + 1).lower()).orElse(BigDecimal.ONE) : BigDecimal.ONE;
            long whole = value.multiply(scale).setScale(0, RoundingMode.HALF_UP).longValue();
            return new Numeral(i, i, large ? i + 1 : i, true, CountEstimate.exactly(whole));
        });
    }

    private Optional<Numeral> inWords(Sentence sentence, int i) {
        int to = i;
        while (to < sentence.size() && continues(sentence, i, to)) {
            to++;
        }
        while (to > i && sentence.token(to - 1).lower().equals("and")) {
            to--;
        }
        for (int end = to; end > i; end--) {
            Optional<BigDecimal> value = numbers.value(words(sentence, i, end));
            boolean starts = isNumberWord(sentence.token(i).lower()) || end > i + 1;
            if (value.isPresent() && starts && !sentence.token(end - 1).lower().matches("an?|half")) {
                long rounded = value.get().setScale(0, RoundingMode.HALF_UP).longValue();
                boolean digits = Character.isDigit(sentence.token(i).surface().charAt(0));
                return Optional.of(new Numeral(i, i, end - 1, digits, CountEstimate.exactly(rounded)));
            }
        }
        return Optional.empty();
    }

    private boolean isNumberWord(String word) {
        return !word.equals("score")
                && (numbers.isNumber(word)
                        || numbers.isScale(word)
                        || numbers.value(word).isPresent() && !word.matches("an?|half|and|of"));
    }

    private boolean continues(Sentence sentence, int from, int i) {
        String word = sentence.token(i).lower();
        if (i == from) {
            boolean article = word.matches("an?|half")
                    && i + 1 < sentence.size()
                    && (numbers.isScale(sentence.token(i + 1).lower())
                            || word.equals("half")
                                    && sentence.token(i + 1).lower().equals("a"))
                    && !sentence.token(i + 1).lower().equals("score");
            return isNumberWord(word) || article;
        }
        boolean afterHalf = sentence.token(i - 1).lower().equals("half") && word.matches("an?");
        boolean insideNumber = word.equals("and")
                && numbers.isScale(sentence.token(i - 1).lower())
                && i + 1 < sentence.size()
                && numbers.isNumber(sentence.token(i + 1).lower());
        return afterHalf || insideNumber || isNumberWord(word) && !bothFigures(sentence, i);
    }

    private static boolean bothFigures(Sentence sentence, int i) {
        return Character.isDigit(sentence.token(i).surface().charAt(0));
    }

    private Numeral qualified(Sentence sentence, Numeral plain, int at, int free) {
        int left = plain.from();
        CountEstimate count = plain.count();
        boolean bounded = false;
        for (int step = 0; step < 3; step++) {
            int length = hedgeLength(sentence, left, free);
            if (length == 0) {
                break;
            }
            CountHedges.Qualifier qualifier = CountHedges.english()
                    .of(words(sentence, left - length, left))
                    .orElseThrow();
            if (qualifier.isBound() && !bounded) {
                count = qualifier.isBound() ? bounded(count, qualifier) : count;
                bounded = true;
            }
            left -= length;
        }
        return postfixed(sentence, new Numeral(left, plain.number(), plain.to(), plain.digits(), count), bounded);
    }

    private static int hedgeLength(Sentence sentence, int left, int free) {
        boolean particle = left > 0 && sentence.token(left - 1).tag().equals("RP");
        for (int length = LONGEST_HEDGE; length >= 1 && !particle; length--) {
            if (left - length >= free
                    && CountHedges.english()
                            .of(words(sentence, left - length, left))
                            .isPresent()) {
                return length;
            }
        }
        return 0;
    }

    private static CountEstimate bounded(CountEstimate count, CountHedges.Qualifier qualifier) {
        if (count.best().isPresent()) {
            return qualifier.of(count.best().get());
        }
        return new CountEstimate(count.low(), count.best(), count.high(), qualifier.hedge());
    }

    /** "500 or more", "a dozen or so". */
    private static Numeral postfixed(Sentence sentence, Numeral numeral, boolean bounded) {
        int after = numeral.to() + 1;
        boolean room = after + 1 < sentence.size();
        String two = room ? words(sentence, after, after + 2) : "";
        Optional<Long> best = numeral.count().best();
        if (bounded || best.isEmpty() || !two.matches("or (more|so|fewer|less)")) {
            return numeral;
        }
        CountEstimate count = two.equals("or more")
                ? CountEstimate.atLeast(best.get(), CountHedge.AT_LEAST)
                : two.equals("or so")
                        ? CountEstimate.roughly(best.get(), CountHedge.ABOUT)
                        : CountEstimate.atMost(best.get(), CountHedge.UP_TO);
        return new Numeral(numeral.from(), numeral.number(), after + 1, numeral.digits(), count);
    }

    static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Token token : sentence.tokens().subList(from, to)) {
            words.append(words.length() == 0 ? "" : " ").append(token.lower());
        }
        return words.toString();
    }
}
