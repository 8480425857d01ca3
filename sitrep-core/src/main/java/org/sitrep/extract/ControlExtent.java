package org.sitrep.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.WrittenNumber;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.SourceText;

/**
 * How much of a place a claim of control is about, as worded ("80 percent of Kidal", "two of the region's 11
 * districts") and, where the words give it, as a share from 0 to 1; and whether the whole, the centre or villages are
 * meant. After the columns of SIGAR's district counts: districts, area and population are shares of different wholes,
 * so that a share means nothing without its words.
 */
final class ControlExtent {

    private static final Set<String> WHOLE = Set.of("whole", "entire", "complete", "entirety");
    private static final Set<String> CENTRE =
            Set.of("centre", "center", "downtown", "headquarters", "capital", "compound", "office");
    private static final Set<String> VILLAGES =
            Set.of("village", "hamlet", "countryside", "outskirts", "farmland", "settlement");
    private static final Set<String> VAGUE = Set.of(
            "part",
            "parts",
            "much",
            "some",
            "swathe",
            "swathes",
            "swath",
            "swaths",
            "stretch",
            "stretches",
            "portion",
            "area",
            "areas",
            "bulk",
            "remainder",
            "rest",
            "few",
            "several",
            "many");
    private static final Map<String, Double> FRACTIONS =
            Map.of("half", 0.5, "third", 1.0 / 3, "quarter", 0.25, "fifth", 0.2);
    private static final Map<String, String> PLURALS =
            Map.of("thirds", "third", "quarters", "quarter", "fifths", "fifth", "halves", "half");
    private static final CountEstimate ONE = CountEstimate.exactly(1);
    private static final Set<String> LEFT_OUT =
            Set.of("acl:relcl", "acl", "appos", "advcl", "parataxis", "case", "punct");

    private final SourceText text;

    ControlExtent(SourceText text) {
        this.text = text;
    }

    void addTo(Draft draft) {
        if (draft.kind != ClaimKind.CONTROL || draft.placeHeads.isEmpty()) {
            return;
        }
        Sentence sentence = draft.sentence;
        BitSet words = sentence.subtree(draft.placeHeads.get(0), LEFT_OUT);
        words.andNot(draft.phrase);
        if (words.isEmpty()) {
            return;
        }
        Phrase phrase = new Phrase(sentence, first(sentence, words.nextSetBit(0)), words.length() - 1);
        phrase.part().ifPresent(part -> draft.attributes.put("part", part));
        Optional<Bounds> share = phrase.share();
        share.flatMap(Bounds::lowest).ifPresent(low -> draft.attributes.put("share_low", low));
        share.flatMap(Bounds::highest).ifPresent(high -> draft.attributes.put("share_high", high));
        if (share.isPresent() || phrase.isPartly()) {
            draft.attributes.put("extent", text.of(sentence.span(phrase.from, phrase.to)));
        }
    }

    /** "all but the centre": the exception takes what it is an exception from. */
    private static int first(Sentence sentence, int first) {
        boolean exception = first > 1
                && sentence.token(first - 1).lower().matches("but|except")
                && sentence.token(first - 2).lower().matches("all|everything");
        return exception ? first - 2 : first;
    }

    private record Bounds(OptionalDouble low, OptionalDouble high) {

        static Bounds exactly(double share) {
            return new Bounds(OptionalDouble.of(share), OptionalDouble.of(share));
        }

        Optional<String> lowest() {
            return written(low);
        }

        Optional<String> highest() {
            return written(high);
        }

        private static Optional<String> written(OptionalDouble share) {
            return share.isPresent()
                    ? Optional.of(String.valueOf(Math.round(share.getAsDouble() * 1000) / 1000.0))
                    : Optional.empty();
        }
    }

    /** The words that say what is held. */
    private record Phrase(Sentence sentence, int from, int to) {

        Optional<String> part() {
            if (has(WHOLE) || isAll()) {
                return Optional.of("whole");
            }
            int head = lastNoun();
            if (head >= 0 && CENTRE.contains(sentence.token(head).lemma())) {
                return isExcept() ? Optional.empty() : Optional.of("centre");
            }
            return has(VILLAGES) ? Optional.of("villages") : Optional.empty();
        }

        /** The first noun of the phrase names what is held; what follows "of" or "in" names where. */
        private int lastNoun() {
            int last = -1;
            for (int i = from; i <= to; i++) {
                if (sentence.token(i).tag().equals("IN") && last >= 0) {
                    return last;
                }
                last = sentence.token(i).isNoun() ? i : last;
            }
            return last;
        }

        boolean isPartly() {
            return isExcept()
                    || isAll()
                    || has(VAGUE) && hasBefore("of")
                    || has(WHOLE)
                    || counted().isPresent();
        }

        Optional<Bounds> share() {
            if (isExcept()) {
                return Optional.empty();
            }
            if (isAll() || has(WHOLE)) {
                return Optional.of(Bounds.exactly(1));
            }
            for (int i = from; i <= to; i++) {
                Optional<Bounds> found = shareAt(i);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private Optional<Bounds> shareAt(int i) {
            if (lower(i).equals("most") && i < to && lower(i + 1).equals("of")) {
                return Optional.of(new Bounds(OptionalDouble.of(0.5), OptionalDouble.empty()));
            }
            return fraction(i).or(() -> percent(i)).or(() -> partOfCount(i));
        }

        /** "half of", "a third of", "more than two-thirds of the town". */
        private Optional<Bounds> fraction(int i) {
            String word = lower(i);
            Double unit = FRACTIONS.get(PLURALS.getOrDefault(word, word));
            if (unit == null || i == to || !lower(i + 1).matches("of|the|its|a")) {
                return Optional.empty();
            }
            int before = i > from && lower(i - 1).equals("-") ? i - 2 : i - 1;
            Optional<CountEstimate> times = PLURALS.containsKey(word) ? number(before) : Optional.of(ONE);
            boolean atLeast =
                    i > from + 1 && lower(i - 1).equals("than") && lower(i - 2).equals("more");
            return times.map(count -> bounds(count, unit))
                    .map(share -> atLeast ? new Bounds(share.low, OptionalDouble.empty()) : share);
        }

        private Optional<Bounds> percent(int i) {
            boolean percent = i < to && lower(i + 1).matches("percent|per|%");
            return percent ? number(i).map(value -> bounds(value, 0.01)) : Optional.empty();
        }

        /** "two of the province's 11 districts". */
        private Optional<Bounds> partOfCount(int i) {
            Optional<CountEstimate> part = i < to && lower(i + 1).equals("of") ? number(i) : Optional.empty();
            for (int j = i + 2; part.isPresent() && j < to; j++) {
                Optional<Long> whole = number(j).flatMap(CountEstimate::best).filter(count -> count > 1);
                if (whole.isPresent()) {
                    return Optional.of(bounds(part.get(), 1.0 / whole.get()));
                }
            }
            return Optional.empty();
        }

        private static Bounds bounds(CountEstimate count, double unit) {
            return new Bounds(
                    bound(count.low().or(count::best), unit), bound(count.high().or(count::best), unit));
        }

        private static OptionalDouble bound(Optional<Long> count, double unit) {
            return count.map(number -> number * unit)
                    .filter(share -> share <= 1)
                    .map(OptionalDouble::of)
                    .orElse(OptionalDouble.empty());
        }

        /** "two villages", "three hills": how many, where the whole is not told. */
        private Optional<CountEstimate> counted() {
            int head = lastNoun();
            return head > from ? number(from) : Optional.empty();
        }

        private Optional<CountEstimate> number(int i) {
            return i >= from && i <= to && sentence.token(i).isNumber()
                    ? WrittenNumber.at(sentence, i).map(WrittenNumber::count)
                    : Optional.empty();
        }

        private boolean isExcept() {
            for (int i = from; i < to; i++) {
                boolean every = lower(i).matches("all|everything|everywhere");
                if (every && lower(i + 1).matches("but|except")) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAll() {
            return !isExcept() && lower(from).equals("all");
        }

        private boolean has(Set<String> list) {
            for (int i = from; i <= to; i++) {
                if (list.contains(lower(i)) || list.contains(sentence.token(i).lemma())) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasBefore(String word) {
            return List.of(from + 1, from + 2, from + 3).stream().anyMatch(i -> i <= to && lower(i).equals(word));
        }

        private String lower(int i) {
            return sentence.token(i).lower();
        }
    }
}
