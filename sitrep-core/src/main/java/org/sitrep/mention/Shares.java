package org.sitrep.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Shares of a whole as percentages: "half of the villages", "two-thirds of residents", "one in five children". */
record Shares(SourceText text, Sentence sentence) {

    private record Share(long percent, CountHedge hedge) {}

    private static final int LONGEST = 2;
    private static final Map<String, Share> FRACTIONS = fractions();

    private static Map<String, Share> fractions() {
        Map<String, Share> fractions = new TreeMap<>();
        for (LexiconTable.Row row : LexiconTable.shipped("fractions.tsv")) {
            CountHedge hedge = CountHedge.valueOf(row.text("hedge").toUpperCase(Locale.ROOT));
            fractions.put(row.text("phrase"), new Share(Long.parseLong(row.text("percent")), hedge));
        }
        return fractions;
    }

    List<QuantityMention> all() {
        List<QuantityMention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            fraction(i).or(() -> Optional.empty()).ifPresent(found::add);
            oneIn(i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<QuantityMention> fraction(int i) {
        for (int length = LONGEST; length >= 1; length--) {
            int of = i + length;
            Optional<Share> share = of < sentence.size()
                    ? Optional.ofNullable(FRACTIONS.get(NumeralReader.words(sentence, i, of)))
                    : Optional.empty();
            boolean whole = share.isPresent() && sentence.token(of).lower().matches("of|the|its|their");
            if (whole) {
                return CountedNoun.after(sentence, of - 1)
                        .filter(noun -> sentence.token(noun.head()).isPronoun()
                                || sentence.token(noun.head()).tag().endsWith("S")
                                || UnitNouns.english()
                                        .of(sentence.token(noun.head()).lower())
                                        .isPresent())
                        .map(noun -> mention(i, of - 1, noun, share.get()));
            }
        }
        return Optional.empty();
    }

    /** "one in five", "one out of every five". */
    private Optional<QuantityMention> oneIn(int i) {
        int next = i + 1;
        boolean in = next + 1 < sentence.size() && sentence.token(next).lower().equals("in");
        Optional<BigDecimal> part =
                in ? NumberWords.english().value(sentence.token(i).lower()) : Optional.empty();
        Optional<BigDecimal> whole =
                in ? NumberWords.english().value(sentence.token(next + 1).lower()) : Optional.empty();
        boolean small = part.isPresent()
                && whole.isPresent()
                && part.get().compareTo(whole.get()) < 0
                && whole.get().intValue() <= 20
                && !sentence.token(i).lower().matches("an?");
        if (!small) {
            return Optional.empty();
        }
        long percent = part.get()
                .multiply(BigDecimal.valueOf(100))
                .divide(whole.get(), 0, RoundingMode.HALF_UP)
                .longValue();
        CountedNoun noun = CountedNoun.after(sentence, next + 1).orElse(new CountedNoun(next + 1, next + 1));
        return Optional.of(mention(i, next + 1, noun, new Share(percent, CountHedge.NONE)));
    }

    private QuantityMention mention(int from, int lastOfShare, CountedNoun noun, Share share) {
        Span span =
                sentence.token(from).span().cover(sentence.token(noun.head()).span());
        String group = NounPhrases.name(
                text,
                sentence.token(noun.groupFrom())
                        .span()
                        .cover(sentence.token(noun.head()).span()));
        Anchor anchor = new Anchor(
                sentence.index(), noun.head(), span, sentence.token(noun.head()).span());
        String worded = text.of(
                sentence.token(from).span().cover(sentence.token(lastOfShare).span()));
        return new QuantityMention(
                anchor, CountEstimate.roughly(share.percent(), share.hedge()), "percent", worded, group);
    }
}
