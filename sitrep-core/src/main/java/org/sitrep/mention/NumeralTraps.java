package org.sitrep.mention;

import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** Numbers that count nothing: ages, numbers of articles, flights and models, scores, headings. */
final class NumeralTraps {

    private NumeralTraps() {}

    static boolean isTrap(Sentence sentence, Numeral numeral) {
        boolean sum = numeral.number() > 0
                && Currencies.english()
                        .unitBehind(sentence.token(numeral.number() - 1).surface())
                        .isPresent();
        return !sum && isNoCount(sentence, numeral);
    }

    private static boolean isNoCount(Sentence sentence, Numeral numeral) {
        return isAge(sentence, numeral)
                || isLabel(sentence, numeral)
                || isPartOfName(sentence, numeral)
                || isClock(sentence, numeral)
                || isListItem(sentence, numeral);
    }

    /** "John Doe, 45, said", "aged 30", "14 years old". */
    private static boolean isAge(Sentence sentence, Numeral numeral) {
        int before = numeral.number() - 1;
        int after = numeral.to() + 1;
        boolean closed =
                after >= sentence.size() || sentence.token(after).surface().matches("[,.;)]");
        boolean afterName = before > 0
                && sentence.token(before).surface().matches("[,(]")
                && (sentence.token(before - 1).isProperNoun()
                        || sentence.token(before - 1).isNoun())
                && closed;
        boolean old = after + 1 < sentence.size()
                && sentence.token(after).lower().matches("years?|months?")
                && sentence.token(after + 1).lower().matches("old|of");
        return afterName || old;
    }

    private static boolean isLabel(Sentence sentence, Numeral numeral) {
        int before = numeral.number() - 1;
        boolean labelled = before >= 0
                && NumberContext.english().isNumbered(sentence.token(before).lower())
                && !sentence.token(before).tag().endsWith("S");
        return labelled && !isFollowedByPlural(sentence, numeral) && numeral.from() == numeral.number();
    }

    /** "Boeing 737", "Highway One": a capitalised word before and no plural noun after. */
    private static boolean isPartOfName(Sentence sentence, Numeral numeral) {
        int before = numeral.number() - 1;
        boolean afterPlace = before > 0 && sentence.token(before - 1).tag().equals("IN");
        boolean afterName = before >= 0 && sentence.token(before).isProperNoun() && numeral.from() == numeral.number();
        boolean capital = sentence.token(numeral.number()).isProperNoun() && !numeral.digits();
        boolean beforeName = numeral.to() + 1 < sentence.size()
                && capital
                && numeral.number() > 0
                && sentence.token(numeral.to() + 1).isProperNoun();
        return afterName
                        && !isFollowedByPlural(sentence, numeral)
                        && !(afterPlace && isFollowedByVerb(sentence, numeral))
                || beforeName;
    }

    private static boolean isFollowedByPlural(Sentence sentence, Numeral numeral) {
        return CountedNoun.after(sentence, numeral.to())
                .map(noun -> sentence.token(noun.head()))
                .filter(head -> head.tag().endsWith("S")
                        || head.isAdjective()
                        || UnitNouns.english().of(head.lower()).isPresent())
                .isPresent();
    }

    private static boolean isFollowedByVerb(Sentence sentence, Numeral numeral) {
        int after = numeral.to() + 1;
        return after < sentence.size() && sentence.token(after).tag().matches("VBD|VBZ|VBP|MD");
    }

    private static boolean isClock(Sentence sentence, Numeral numeral) {
        int after = numeral.to() + 1;
        return after < sentence.size()
                && sentence.token(after)
                        .lower()
                        .matches(
                                "[ap]\\.?m\\.?|o'clock|gmt|utc|years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|century|times|time");
    }

    private static boolean isListItem(Sentence sentence, Numeral numeral) {
        int after = numeral.to() + 1;
        Token first = sentence.token(numeral.number());
        boolean alone = numeral.from() == 0
                && numeral.digits()
                && after < sentence.size()
                && sentence.token(after).surface().matches("[.):]");
        return alone || first.tag().equals("LS");
    }
}
