package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * The quantities of one sentence.
 *
 * @param actors names of actors, whose plurals are people who can be counted ("40 Houthis")
 */
record SentenceQuantities(SourceText text, Sentence sentence, List<Span> times, Set<Span> actors) {

    private static final Pattern STRONG = Pattern.compile(
            "(.+)-(strong|member|man|person|woman|vehicle|ship|country|nation|truck)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{3,6}");

    List<QuantityMention> all() {
        List<QuantityMention> found = new ArrayList<>();
        for (Numeral numeral : NumeralReader.english().in(sentence)) {
            if (!isInTime(numeral) && !NumeralTraps.isTrap(sentence, numeral)) {
                of(numeral).ifPresent(found::add);
            }
        }
        for (Token token : sentence.tokens()) {
            strong(token).ifPresent(found::add);
        }
        List<QuantityMention> counts = List.copyOf(found);
        found.removeIf(total -> counts.stream().anyMatch(part -> isOutOf(part, total)));
        List<QuantityMention> shares = new Shares(text, sentence).all();
        found.removeIf(count -> shares.stream().anyMatch(share -> share.span().contains(count.span())));
        found.addAll(shares);
        return found;
    }

    /** "Six of the nine clinics": the nine are no count of their own. */
    private static boolean isOutOf(QuantityMention part, QuantityMention total) {
        return part.token() == total.token()
                && part.span().start() < total.span().start()
                && part.span().contains(total.span());
    }

    private boolean isInTime(Numeral numeral) {
        return times.stream()
                .anyMatch(time -> time.overlaps(sentence.token(numeral.to()).span())
                        || time.overlaps(sentence.token(numeral.number()).span()));
    }

    private Optional<QuantityMention> of(Numeral numeral) {
        return money(numeral)
                .or(() -> percent(numeral))
                .or(() -> counted(numeral))
                .or(() -> bare(numeral));
    }

    private Optional<QuantityMention> money(Numeral numeral) {
        Currencies currencies = Currencies.english();
        Optional<String> own = currencies.unitOf(sentence, numeral.number());
        if (own.isPresent()) {
            String word = sentence.token(numeral.number()).surface();
            return Optional.of(mention(numeral, numeral.to(), numeral.to(), own.get(), word, ""));
        }
        if (numeral.number() == 0) {
            return Optional.empty();
        }
        String sign = sentence.token(numeral.number() - 1).surface();
        return currencies
                .unitBehind(sign)
                .map(unit -> mention(beforeSign(numeral), numeral.to(), numeral.to(), unit, sign, ""));
    }

    /** Qualifiers stand before the currency sign: "more than $5 million". */
    private Numeral beforeSign(Numeral numeral) {
        int sign = numeral.number() - 1;
        CountEstimate count = numeral.count();
        for (int length = 3; length >= 1; length--) {
            if (sign - length >= 0 && !sentence.token(sign - 1).tag().equals("RP")) {
                Optional<CountHedges.Qualifier> qualifier = CountHedges.english()
                        .of(NumeralReader.words(sentence, sign - length, sign))
                        .filter(CountHedges.Qualifier::isBound);
                if (qualifier.isPresent() && count.best().isPresent()) {
                    return new Numeral(
                            sign - length,
                            sign,
                            numeral.to(),
                            true,
                            qualifier.get().of(count.best().get()));
                }
            }
        }
        return new Numeral(sign, sign, numeral.to(), true, count);
    }

    private Optional<QuantityMention> percent(Numeral numeral) {
        int next = numeral.to() + 1;
        String word = next < sentence.size() ? sentence.token(next).lower() : "";
        boolean twoWords = word.equals("per")
                && next + 1 < sentence.size()
                && sentence.token(next + 1).lower().startsWith("cent");
        if (!twoWords && !word.matches("percent|%|pct|per-cent|percentage")) {
            return Optional.empty();
        }
        int head = twoWords ? next + 1 : next;
        Optional<CountedNoun> of =
                head + 1 < sentence.size() && sentence.token(head + 1).lower().equals("of")
                        ? CountedNoun.after(sentence, head)
                        : Optional.empty();
        int last = of.map(CountedNoun::head).orElse(head);
        String group = of.map(noun -> phrase(noun.groupFrom(), noun.head())).orElse("");
        return Optional.of(mention(numeral, head, last, "percent", phrase(next, head), group));
    }

    private Optional<QuantityMention> counted(Numeral numeral) {
        return CountedNoun.after(sentence, numeral.to())
                .filter(noun -> isCounted(numeral, noun))
                .map(noun -> {
                    Token head = sentence.token(noun.head());
                    boolean pronoun = isPronoun(head);
                    String unit = isHeadOfCattle(head) ? UnitNouns.OTHER : unit(numeral, head);
                    int last = lastOfPhrase(noun);
                    return mention(
                            numeral,
                            noun.head(),
                            last,
                            unit,
                            pronoun ? "" : head.surface(),
                            phrase(noun.groupFrom(), last));
                });
    }

    /** "40 Houthis", "seven VDP": a plural or an acronym that names a group names its members. */
    private boolean areMembers(Token head) {
        boolean plural = head.isProperNoun() && head.lower().endsWith("s");
        return (plural || ACRONYM.matcher(head.surface()).matches()) && actors.contains(head.span());
    }

    private static boolean isPronoun(Token head) {
        return head.isPronoun() || head.lower().equals("those");
    }

    private String unit(Numeral numeral, Token head) {
        return membersOf(numeral, head)
                .or(() -> UnitNouns.english().of(head.lower()))
                .or(() -> UnitNouns.english().of(head.lemma()))
                .orElse(isPronoun(head) || areMembers(head) ? "persons" : UnitNouns.OTHER);
    }

    /** "9,000 head of cattle": no leaders. */
    private boolean isHeadOfCattle(Token head) {
        int next = head.index() + 1;
        return head.lower().equals("head")
                && next < sentence.size()
                && sentence.token(next).lower().equals("of");
    }

    /** "150 of the militia" are fighters, "two militias" are not. */
    private Optional<String> membersOf(Numeral numeral, Token head) {
        boolean some = sentence.token(numeral.to() + 1).lower().equals("of");
        return some ? CollectiveNouns.english().membersOf(head.lower()) : Optional.empty();
    }

    private boolean isCounted(Numeral numeral, CountedNoun noun) {
        Token head = sentence.token(noun.head());
        boolean one = numeral.count().equals(CountEstimate.exactly(1));
        boolean ofLink = sentence.token(numeral.to() + 1).lower().equals("of");
        boolean plural = head.tag().endsWith("S")
                || head.isPronoun()
                || UnitNouns.english().of(head.lower()).isPresent()
                || head.isAdjective()
                || areMembers(head)
                || head.lower().equals("those");
        boolean oneOfThing = one
                && !ofLink
                && UnitNouns.english().of(head.lower()).isPresent()
                && !head.tag().equals("NNS");
        return one ? oneOfThing || ofLink && isOneOfThem(head) : plural || ofLink;
    }

    /** "One of the gunmen", "one of them": one out of people who were named before. */
    private static boolean isOneOfThem(Token head) {
        return head.lower().matches("them|whom")
                || head.tag().equals("NNS")
                        && QuantityMention.countsPeople(
                                UnitNouns.english().of(head.lower()).orElse(""));
    }

    /** The counted noun with its complements, without relative clause and apposition. */
    private int lastOfPhrase(CountedNoun noun) {
        if (!sentence.isParsed()) {
            return noun.head();
        }
        Span full = NounPhrases.full(sentence, noun.head());
        int last = noun.head();
        while (last + 1 < sentence.size()
                && full.contains(sentence.token(last + 1).span())
                && !overlapsTime(last + 1)) {
            last++;
        }
        while (last > noun.head() && sentence.token(last).tag().matches("IN|TO|CC|DT|,")) {
            last--;
        }
        return last;
    }

    private boolean overlapsTime(int token) {
        return times.stream()
                .anyMatch(time -> time.overlaps(sentence.token(token).span()));
    }

    private Optional<QuantityMention> bare(Numeral numeral) {
        Optional<String> unit = new BareNumber(sentence).unit(numeral);
        return unit.filter(known -> !known.equals(UnitNouns.OTHER))
                .map(known -> mention(numeral, numeral.to(), numeral.to(), known, "", ""))
                .or(() -> elided(numeral))
                .or(() -> unit.map(known -> mention(numeral, numeral.to(), numeral.to(), known, "", "")));
    }

    /** "And 14 more are used by soldiers", "29 have closed": the noun of the count before. */
    private Optional<QuantityMention> elided(Numeral numeral) {
        int next = numeral.to() + 1;
        boolean more = next < sentence.size() && sentence.token(next).lower().matches("more|others");
        int head = more ? next : numeral.to();
        return ElidedNoun.of(sentence, head).map(noun -> {
            String word = sentence.token(noun).surface();
            return mention(numeral, head, head, unit(numeral, sentence.token(noun)), word, word);
        });
    }

    /** "a 40-strong militia", "a five-man team". */
    private Optional<QuantityMention> strong(Token token) {
        Matcher words = STRONG.matcher(token.surface());
        if (!words.matches()
                || isInTime(new Numeral(token.index(), token.index(), token.index(), true, CountEstimate.exactly(0)))) {
            return Optional.empty();
        }
        Optional<CountedNoun> noun = CountedNoun.after(sentence, token.index());
        return NumberWords.english().value(words.group(1)).map(value -> {
            int head = noun.map(CountedNoun::head).orElse(token.index());
            String worded = noun.isPresent() ? sentence.token(head).surface() : "";
            String measure = words.group(2).toLowerCase(java.util.Locale.ROOT);
            String unit = measure.matches("vehicle|truck|ship")
                    ? "vehicles"
                    : measure.matches("country|nation") ? UnitNouns.OTHER : bodyUnit(worded);
            CountEstimate count = CountEstimate.exactly(value.longValue());
            Numeral numeral = new Numeral(token.index(), token.index(), token.index(), true, count);
            return mention(
                    numeral,
                    head,
                    head,
                    unit,
                    worded,
                    noun.map(found -> phrase(found.groupFrom(), head)).orElse(""));
        });
    }

    private static String bodyUnit(String body) {
        return body.toLowerCase(java.util.Locale.ROOT).matches("militia|brigade|battalion|rebel|insurgent|guerrilla")
                ? "fighters"
                : "persons";
    }

    private String phrase(int from, int to) {
        Span span = sentence.token(from).span().cover(sentence.token(to).span());
        return NounPhrases.name(text, span);
    }

    private QuantityMention mention(Numeral numeral, int head, int last, String unit, String unitText, String group) {
        Span span = sentence.token(numeral.from())
                .span()
                .cover(sentence.token(Math.max(last, numeral.to())).span());
        Anchor anchor =
                new Anchor(sentence.index(), head, span, sentence.token(head).span());
        return new QuantityMention(anchor, numeral.count(), unit, unitText, group);
    }
}
