package org.sitrep.extract;

import java.util.Optional;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Quantity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.Mention;
import org.sitrep.mention.NumberWords;
import org.sitrep.mention.OutletMention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.QuantityMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Makes fillers and figures of a claim from tokens. */
final class Fillers {

    private final SourceText text;
    private final FillerTests tests;

    Fillers(SourceText text, FillerTests tests) {
        this.text = text;
        this.tests = tests;
    }

    /** The filler that a token heads; partitives ("scores of militants") are followed to what they are parts of. */
    Filler at(Sentence sentence, int token, String reason) {
        int head = NounPhrase.contentHead(sentence, token);
        Optional<Mention> mention = mentionAt(sentence, head);
        Span span = mention.map(Mention::span).orElseGet(() -> NounPhrase.span(sentence, head));
        Span headSpan = sentence.token(head).span();
        Span whole = span.contains(headSpan) ? span : span.cover(headSpan);
        return new Filler(text.of(whole), whole, headSpan, mention, reason);
    }

    /** The filler that a single name is, inside a larger phrase such as "Taliban commander". */
    Filler name(Sentence sentence, int token, String reason) {
        Span span = sentence.token(token).span();
        Optional<Mention> mention =
                tests.at(sentence, token, ActorMention.class).map(actor -> actor);
        return new Filler(text.of(span), span, span, mention, reason);
    }

    private Optional<Mention> mentionAt(Sentence sentence, int head) {
        Optional<? extends Mention> found = tests.at(sentence, head, PersonMention.class);
        if (found.isEmpty()) {
            found = tests.at(sentence, head, ActorMention.class);
        }
        if (found.isEmpty()) {
            found = tests.at(sentence, head, OutletMention.class);
        }
        if (found.isEmpty()) {
            found = tests.at(sentence, head, PlaceMention.class);
        }
        return found.map(mention -> mention);
    }

    /** The figure that counts what a token heads. */
    Optional<Quantity> figure(Sentence sentence, int token) {
        Optional<QuantityMention> found = tests.at(sentence, token, QuantityMention.class);
        if (found.isEmpty()) {
            found = tests.at(sentence, NounPhrase.contentHead(sentence, token), QuantityMention.class);
        }
        return found.map(this::quantity).or(() -> bareNumber(sentence, token));
    }

    /** A number that counts nothing by itself, such as a toll: "rose to 40". */
    private Optional<Quantity> bareNumber(Sentence sentence, int token) {
        if (!sentence.token(token).isNumber()) {
            return Optional.empty();
        }
        Span span = sentence.token(token).span();
        return NumberWords.english()
                .value(sentence.token(token).lower())
                .map(number -> new Quantity(
                        CountEstimate.exactly(number.longValue()), "persons", "", "", text.of(span), span));
    }

    Quantity quantity(QuantityMention mention) {
        return new Quantity(
                mention.count(),
                mention.unit(),
                mention.unitText(),
                mention.group(),
                text.of(mention.span()),
                mention.span());
    }
}
