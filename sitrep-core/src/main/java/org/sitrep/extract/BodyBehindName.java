package org.sitrep.extract;

import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * "Lena Ortiz of the Norwegian Refugee Council", "Dr. Huda Salem of the Al-Amal hospital": the body that somebody
 * speaks for, named behind a name without a title.
 */
final class BodyBehindName {

    private BodyBehindName() {}

    static Optional<Draft> of(Sentence sentence, PersonMention person, ClaimContext context) {
        return sentence.children(person.token(), "nmod").stream()
                .filter(word ->
                        word > person.token() && sentence.caseMarker(word).equals("of"))
                .map(word -> context.fillers().at(sentence, word, "the body behind the name"))
                .filter(body -> isNamedBody(sentence, body, context) || isSeat(person, body, context))
                .findFirst()
                .map(body -> draft(sentence, person, body, context));
    }

    private static boolean isNamedBody(Sentence sentence, Filler body, ClaimContext context) {
        boolean named = body.mention()
                .filter(mention -> mention instanceof ActorMention actor && actor.form() == Form.NAME)
                .isPresent();
        boolean institution = sentence.tokenAt(body.head().start())
                .filter(head -> context.codebook().list("institution").contains(head.lower()))
                .isPresent();
        boolean proper = sentence.tokens().stream()
                .filter(token -> body.span().contains(token.span()))
                .anyMatch(Token::isProperNoun);
        return named || institution && proper;
    }

    /** "Bishop Martin Ngar of Doba", "Mayor Keita of Gao": the place of an office that a place has. */
    private static boolean isSeat(PersonMention person, Filler place, ClaimContext context) {
        return place.mention().filter(PlaceMention.class::isInstance).isPresent()
                && person.titles().stream()
                        .anyMatch(title -> context.codebook()
                                .list("office-by-place")
                                .contains(title.text().substring(title.text().lastIndexOf(' ') + 1)));
    }

    private static Draft draft(Sentence sentence, PersonMention person, Filler body, ClaimContext context) {
        boolean armed = body.mention().filter(OfficeReading::isArmedGroup).isPresent();
        String type = armed ? "member_of" : "holds_office";
        Draft draft = new Draft(ClaimKind.AFFILIATION, type, OfficeReading.RULE, sentence, person.token());
        String name = context.passage().report().text().of(person.span());
        draft.add(
                Role.SUBJECT,
                new Filler(name, person.span(), person.head(), Optional.of(person), "named with a body"),
                person.token());
        draft.add(Role.OBJECT, body, person.token());
        draft.preset.put("tense", "present");
        return draft;
    }
}
