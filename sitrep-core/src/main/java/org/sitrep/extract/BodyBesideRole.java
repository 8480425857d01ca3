package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.Filler;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.syntax.Sentence;

/** The body whose role somebody has by words beside the role: "its chairman, X", "the front, whose leader, X, said". */
final class BodyBesideRole {

    /** "His deputy": nobody holds office in a person. */
    private static final Set<String> NOBODYS_OFFICE = Set.of("whose", "his", "her", "my");

    private static final List<String> BODY = List.of("actor", "@armed-body", "@office-body", "!person");

    private BodyBesideRole() {}

    /** "Its chairman, X", "X, the group's spokesman": whose role it is, where role and name stand in apposition. */
    static Optional<Filler> of(Sentence sentence, PersonMention person, ClaimContext context) {
        List<Integer> roles = new ArrayList<>(sentence.children(person.token(), "appos"));
        if (sentence.hasRelation(person.token(), "appos")) {
            roles.add(sentence.governor(person.token()));
        }
        for (int role : roles) {
            for (int owner : sentence.children(role, "nmod:poss", "nmod")) {
                boolean belongs = sentence.hasRelation(owner, "nmod:poss")
                        || List.of("of", "for", "at", "in").contains(sentence.caseMarker(owner));
                Optional<Filler> body =
                        bodyBefore(sentence, owner, context).or(() -> describedBody(sentence, owner, context));
                if (belongs && body.isPresent()) {
                    return body;
                }
                if (belongs && !NOBODYS_OFFICE.contains(sentence.token(owner).lower())) {
                    return Optional.of(context.fillers().at(sentence, owner, "whose role it is"));
                }
            }
        }
        return Optional.empty();
    }

    /** "The front, whose leader, X, lives abroad": the noun that the clause with "whose" describes. */
    private static Optional<Filler> describedBody(Sentence sentence, int owner, ClaimContext context) {
        boolean whose = sentence.token(owner).lower().equals("whose");
        int before = owner - 2;
        if (whose && before >= 0 && sentence.token(owner - 1).surface().equals(",")) {
            Optional<ActorMention> actor = context.mentions().in(sentence.index(), ActorMention.class).stream()
                    .filter(body ->
                            body.span().end() == sentence.token(before).span().end())
                    .findFirst();
            if (actor.isPresent()) {
                return actor.map(
                        body -> context.fillers().at(sentence, body.token(), "the body that \"whose\" stands for"));
            }
        }
        int word = whose ? owner : Sentence.ROOT;
        while (word >= 0 && !sentence.hasRelation(word, "acl:relcl")) {
            word = sentence.governor(word);
        }
        return word < 0
                ? Optional.empty()
                : Optional.of(sentence.governor(word))
                        .filter(body -> body >= 0 && context.tests().admits(BODY, sentence, body))
                        .map(body -> context.fillers().at(sentence, body, "the body that \"whose\" stands for"));
    }

    /** "A patrol of the Red Crescent ... its coordinator": the body named before the pronoun in the sentence. */
    private static Optional<Filler> bodyBefore(Sentence sentence, int owner, ClaimContext context) {
        if (!sentence.token(owner).lower().equals("its")) {
            return Optional.empty();
        }
        return context.mentions().in(sentence.index(), ActorMention.class).stream()
                .filter(actor -> actor.token() < owner && actor.form() == Form.NAME)
                .reduce((first, second) -> second)
                .map(actor -> context.fillers().at(sentence, actor.token(), "the body that \"its\" stands for"));
    }
}
