package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.syntax.Sentence;

/**
 * Who is whose relative: "whose father, X, ...", "X, a brother of Y", "Y's son X". Both must be named or referred to.
 */
final class KinshipReading implements ClaimReading {

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (context.codebook().list("kin").contains(sentence.token(i).lemma())) {
                claim(sentence, i, context).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<Draft> claim(Sentence sentence, int kin, ClaimContext context) {
        Optional<PersonMention> owner = owner(sentence, kin, context);
        Optional<PersonMention> relative = relative(sentence, kin, context);
        if (owner.isEmpty() || relative.isEmpty() || owner.equals(relative) || isUnknown(owner.get(), context)) {
            return Optional.empty();
        }
        Draft draft = new Draft(ClaimKind.AFFILIATION, "kin_of", "affiliation.kin", sentence, kin);
        boolean introducesOwner = sentence.children(kin, "nmod:poss").stream()
                .anyMatch(word -> sentence.token(word).lower().equals("whose"));
        PersonMention subject = introducesOwner ? owner.get() : relative.get();
        PersonMention object = introducesOwner ? relative.get() : owner.get();
        draft.add(Role.SUBJECT, filler(subject, context, "who has the relative"), subject.token());
        draft.add(Role.OBJECT, filler(object, context, "whose relative it is"), object.token());
        draft.attributes.put("kinship", sentence.token(kin).lemma());
        draft.preset.put("tense", "past");
        return Optional.of(draft);
    }

    /** "His brother, X", where nobody knows whose. */
    private static boolean isUnknown(PersonMention owner, ClaimContext context) {
        return owner.form() == Form.PRONOUN && context.entities().of(owner).isEmpty();
    }

    private static Filler filler(PersonMention person, ClaimContext context, String reason) {
        return new Filler(
                context.passage().report().text().of(person.span()),
                person.span(),
                person.head(),
                Optional.of(person),
                reason);
    }

    private static Optional<PersonMention> owner(Sentence sentence, int kin, ClaimContext context) {
        for (int child : sentence.children(kin, "nmod:poss", "nmod")) {
            if (sentence.token(child).lower().equals("whose")) {
                return personBefore(sentence, kin, context);
            }
            boolean belongs = sentence.hasRelation(child, "nmod:poss")
                    || sentence.caseMarker(child).equals("of");
            Optional<PersonMention> person = person(sentence, child, context);
            if (belongs && person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    private static Optional<PersonMention> relative(Sentence sentence, int kin, ClaimContext context) {
        for (int child : sentence.children(kin, "appos", "compound", "flat", "dep")) {
            Optional<PersonMention> person = person(sentence, child, context);
            if (person.filter(p -> p.form() == Form.NAME).isPresent()) {
                return person;
            }
        }
        boolean describes = sentence.hasRelation(kin, "appos", "compound", "nmod", "nsubj");
        int governor = sentence.governor(kin);
        Optional<PersonMention> above =
                describes && governor >= 0 ? person(sentence, governor, context) : Optional.empty();
        return above.isPresent() ? above : personAfter(sentence, kin, context);
    }

    private static Optional<PersonMention> person(Sentence sentence, int token, ClaimContext context) {
        return context.tests().at(sentence, token, PersonMention.class);
    }

    private static Optional<PersonMention> personBefore(Sentence sentence, int kin, ClaimContext context) {
        return named(sentence, context).stream()
                .filter(person -> person.token() < kin)
                .reduce((first, second) -> second);
    }

    /** The name that follows at once, after a comma at most: "whose father, Tohir Yuldash". */
    private static Optional<PersonMention> personAfter(Sentence sentence, int kin, ClaimContext context) {
        int end = sentence.token(kin).span().end();
        return named(sentence, context).stream()
                .filter(person -> person.span().start() >= end && person.span().start() - end <= 2)
                .findFirst();
    }

    private static List<PersonMention> named(Sentence sentence, ClaimContext context) {
        return context.mentions().in(sentence.index(), PersonMention.class).stream()
                .filter(person -> person.form() == Form.NAME)
                .toList();
    }
}
