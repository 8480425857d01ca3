package org.sitrep.mention;

import java.util.Optional;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/** A number that stands without its noun, with its qualifiers: "rose to at least 40". */
public record WrittenNumber(CountEstimate count, Span span) {

    /** The unit of a counted noun; empty text for a noun that no list knows. */
    public static String unitOf(String noun) {
        return UnitNouns.english().of(noun).orElse("");
    }

    /** The number that a token is part of. */
    public static Optional<WrittenNumber> at(Sentence sentence, int token) {
        return NumeralReader.english().in(sentence).stream()
                .filter(numeral -> numeral.from() <= token && token <= numeral.to())
                .filter(numeral -> numeral.count().isNumber())
                .findFirst()
                .map(numeral -> new WrittenNumber(numeral.count(), sentence.span(numeral.from(), numeral.to())));
    }
}
