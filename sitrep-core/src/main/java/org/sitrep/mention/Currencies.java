package org.sitrep.mention;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.syntax.Sentence;

/**
 * Signs, codes and nouns of currencies, from {@code currencies.tsv}, and sums that are one word: "N2m", "Rs10m",
 * "$4bn".
 */
public final class Currencies {

    /**
     * A sum in one word, or what is left of it behind a sign of its own.
     *
     * @param sign empty where the word has none
     */
    record Sum(String sign, BigDecimal value, boolean scaled) {}

    private static final Pattern SUM = Pattern.compile("([^\\d]*)(\\d[\\d,]*(?:\\.\\d+)?)(k|m|mn|bn|tn)?");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "k", BigDecimal.valueOf(1_000),
            "m", BigDecimal.valueOf(1_000_000),
            "mn", BigDecimal.valueOf(1_000_000),
            "bn", BigDecimal.valueOf(1_000_000_000),
            "tn", BigDecimal.valueOf(1_000_000_000_000L));
    private static final Currencies ENGLISH = new Currencies();

    private final Map<String, LexiconTable.Row> signs = new TreeMap<>();

    private Currencies() {
        for (LexiconTable.Row row : LexiconTable.shipped("currencies.tsv")) {
            signs.put(row.text("sign"), row);
        }
    }

    public static Currencies english() {
        return ENGLISH;
    }

    /** Whether a figure is a sum, by the words of its unit: "$", "N2m", "francs". */
    public boolean areWordsOfSum(String unitText) {
        String word = unitText.toLowerCase(Locale.ROOT);
        return row(word).isPresent()
                || word.endsWith("s")
                        && row(word.substring(0, word.length() - 1)).isPresent()
                || sum(word).filter(sum -> !sum.sign().isEmpty()).isPresent();
    }

    /** The unit of sums with this sign, where it is a word of its own. */
    Optional<String> unitBehind(String word) {
        return row(word).filter(row -> row.text("stands").equals("apart")).map(row -> row.text("unit"));
    }

    /** The unit of a sum that a word is, sign and all. */
    Optional<String> unitOf(Sentence sentence, int token) {
        return sum(sentence.token(token).surface())
                .filter(sum -> !sum.sign().isEmpty())
                .flatMap(sum -> row(sum.sign()))
                .map(row -> row.text("unit"));
    }

    /** The number that a word of money holds: with a sign in front, or shortened behind a sign of its own. */
    Optional<BigDecimal> value(Sentence sentence, int token) {
        boolean behindSign =
                token > 0 && unitBehind(sentence.token(token - 1).surface()).isPresent();
        return sum(sentence.token(token).surface())
                .filter(sum -> sum.sign().isEmpty() ? behindSign && sum.scaled() : isSum(sentence, token, sum))
                .map(Sum::value);
    }

    /** "N60 million" and "N2m" are sums, "N7" is a road. */
    private static boolean isSum(Sentence sentence, int token, Sum sum) {
        boolean large = token + 1 < sentence.size()
                && NumberWords.english().isScale(sentence.token(token + 1).lower());
        return sum.scaled()
                || large
                || sum.sign().length() > 1
                || sentence.token(token).surface().contains(",");
    }

    private Optional<Sum> sum(String word) {
        Matcher matcher = SUM.matcher(word.toLowerCase(Locale.ROOT));
        if (!matcher.matches()
                || !matcher.group(1).isEmpty() && row(matcher.group(1)).isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> scale = Optional.ofNullable(matcher.group(3)).map(SCALES::get);
        BigDecimal number = new BigDecimal(matcher.group(2).replace(",", ""));
        return Optional.of(new Sum(matcher.group(1), number.multiply(scale.orElse(BigDecimal.ONE)), scale.isPresent()));
    }

    private Optional<LexiconTable.Row> row(String sign) {
        return Optional.ofNullable(signs.get(sign.toLowerCase(Locale.ROOT)));
    }
}
