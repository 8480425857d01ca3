package org.sitrep.entity;

import java.util.Optional;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.syntax.Sentence;

/**
 * "Salem was a commander of the Front", "The dead man was Salem": a role and a name that a copula sets equal mean one
 * person.
 */
final class PredicatedRoleReading implements ReferenceReading {

    @Override
    public void read(Discourse discourse, Referents referents) {
        for (PersonMention role : discourse.all(PersonMention.class)) {
            if (role.form() == Form.GENERIC && referents.isOpen(role)) {
                subject(discourse, role)
                        .or(() -> predicate(discourse, role))
                        .flatMap(referents::of)
                        .ifPresent(person -> referents.link(role, person));
            }
        }
    }

    private static Optional<PersonMention> subject(Discourse discourse, PersonMention role) {
        Sentence sentence = discourse.sentence(role);
        if (sentence.child(role.token(), "cop").isEmpty()) {
            return Optional.empty();
        }
        return sentence.child(role.token(), "nsubj")
                .flatMap(subject -> discourse.mentions().headedBy(role.sentence(), subject, PersonMention.class))
                .filter(person -> person.form() == Form.NAME);
    }

    private static Optional<PersonMention> predicate(Discourse discourse, PersonMention role) {
        Sentence sentence = discourse.sentence(role);
        int name = sentence.governor(role.token());
        return name >= 0
                        && sentence.hasRelation(role.token(), "nsubj")
                        && sentence.child(name, "cop").isPresent()
                        && sentence.child(name, "neg").isEmpty()
                ? discourse
                        .mentions()
                        .headedBy(role.sentence(), name, PersonMention.class)
                        .filter(person -> person.form() == Form.NAME)
                : Optional.empty();
    }
}
