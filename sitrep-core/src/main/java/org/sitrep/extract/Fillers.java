package org.sitrep.extract;

import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Quantity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ElidedNoun;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.OutletMention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.QuantityMention;
import org.sitrep.mention.WrittenNumber;
import org.sitrep.syntax.NamedValue;
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
        Optional<Integer> elided = elided(sentence, token);
        if (elided.isPresent()) {
            return name(sentence, elided.get(), reason);
        }
        int head = NounPhrase.contentHead(sentence, token);
        Optional<PersonMention> named = namedBehind(sentence, head);
        if (named.isPresent()) {
            Span name = named.get().span();
            return new Filler(text.of(name), name, named.get().head(), named.map(person -> person), reason);
        }
        Optional<Mention> mention = mentionAt(sentence, head);
        Span span = mention.map(Mention::span).orElseGet(() -> NounPhrase.span(sentence, head));
        Span headSpan = sentence.token(head).span();
        Span whole = span.contains(headSpan) ? span : span.cover(headSpan);
        return new Filler(text.of(whole), whole, headSpan, mention, reason);
    }

    /** "And 14 more are used": the schools of the count before, if that is what the number counts. */
    private Optional<Integer> elided(Sentence sentence, int token) {
        return ElidedNoun.of(sentence, token)
                .filter(noun -> tests.at(sentence, token, QuantityMention.class)
                        .filter(count -> count.token() == token
                                && count.unitText().equals(sentence.token(noun).surface()))
                        .isPresent());
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

    /** "The governor, Ahmad Shah, accused the Taliban": one person who is described is the one named beside it. */
    private Optional<PersonMention> namedBehind(Sentence sentence, int head) {
        boolean one = sentence.isParsed() && sentence.token(head).tag().equals("NN");
        boolean described = tests.at(sentence, head, PersonMention.class)
                        .filter(person -> person.form() == Form.NAME)
                        .isEmpty()
                && tests.at(sentence, head, ActorMention.class).isEmpty();
        return one && described
                ? sentence.children(head, "appos", "dep").stream()
                        .filter(name -> name > head && sentence.token(name).isProperNoun())
                        .findFirst()
                        .flatMap(name -> tests.at(sentence, name, PersonMention.class))
                : Optional.empty();
    }

    /** The figure that counts what a token heads. */
    Optional<Quantity> figure(Sentence sentence, int token) {
        Optional<QuantityMention> found = tests.count(sentence, token);
        if (found.isEmpty()) {
            found = tests.at(sentence, NounPhrase.contentHead(sentence, token), QuantityMention.class);
        }
        return found.or(() -> size(sentence, token)).map(this::quantity).or(() -> numberOf(sentence, token));
    }

    /** "A family of five", "a crew of 12": the number of those whom a noun for several counts. */
    private Optional<QuantityMention> size(Sentence sentence, int several) {
        return sentence.children(several, "nmod").stream()
                .filter(number -> sentence.token(number).isNumber()
                        && sentence.caseMarker(number).equals("of")
                        && sentence.child(several, "nummod").isEmpty())
                .flatMap(number -> tests.at(sentence, number, QuantityMention.class).stream())
                .findFirst();
    }

    /** "put the number of civilians killed at 14": the figure that the number of them is said to be. */
    private Optional<Quantity> numberOf(Sentence sentence, int token) {
        int counted = NounPhrase.contentHead(sentence, token);
        int number = counted == token ? sentence.governor(token) : token;
        if (number < 0 || !NamedValue.isTally(sentence.token(number))) {
            return Optional.empty();
        }
        String noun = sentence.token(counted).lower();
        return new NamedValue(sentence)
                .of(number).stream()
                        .map(value -> WrittenNumber.at(sentence, value))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(value -> new Quantity(
                                value.count(),
                                WrittenNumber.unitOf(noun).isEmpty() ? "persons" : WrittenNumber.unitOf(noun),
                                noun,
                                noun,
                                text.of(value.span()),
                                value.span()));
    }

    /**
     * The figure that a token heads; also a bare number ("rose to 40"), which counts what claims of this kind count.
     */
    Optional<Quantity> figureOrNumber(Sentence sentence, int token, ClaimKind kind) {
        Optional<Quantity> counted = figure(sentence, token);
        return counted.isPresent() ? counted : number(sentence, token, kind);
    }

    /** The bare number at a token, whatever larger count it is part of ("half of its 40,000 fighters"). */
    Optional<Quantity> number(Sentence sentence, int token, ClaimKind kind) {
        return WrittenNumber.at(sentence, token).map(number -> bare(number, kind));
    }

    private Quantity bare(WrittenNumber number, ClaimKind kind) {
        String unit = kind == ClaimKind.STRENGTH ? "fighters" : "persons";
        return new Quantity(number.count(), unit, "", "", text.of(number.span()), number.span());
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
