package org.sitrep.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.syntax.Sentence;

/** "The governor, Souleymane Dao, said": a role and a name beside it, with a comma between them, mean one person. */
final class ApposedRoleReading implements ReferenceReading {

    @Override
    public void read(Discourse discourse, Referents referents) {
        for (PersonMention role : discourse.all(PersonMention.class)) {
            if (role.form() == Form.GENERIC) {
                beside(discourse, role).flatMap(referents::of).ifPresent(person -> referents.link(role, person));
            }
        }
    }

    private static Optional<PersonMention> beside(Discourse discourse, PersonMention role) {
        Sentence sentence = discourse.sentence(role);
        for (PersonMention name : discourse.mentions().in(role.sentence(), PersonMention.class)) {
            if (name.form() == Form.NAME) {
                boolean apposed =
                        sentence.hasRelation(name.token(), "appos") && sentence.governor(name.token()) == role.token()
                                || sentence.hasRelation(role.token(), "appos")
                                        && isIn(sentence, role, name)
                                        && !isOfAnother(discourse, role);
                boolean comma = isCommaBetween(discourse, role, name)
                        || isBehindRelativeClause(discourse, role, name)
                        || isCommaBetween(discourse, name, role) && !isOfAnother(discourse, role);
                if (apposed || comma) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(Sentence sentence, PersonMention role, PersonMention name) {
        int governor = sentence.governor(role.token());
        return governor >= 0 && name.span().contains(sentence.token(governor).span());
    }

    /** "A commander who fought beside the army, Idris Bello, said". */
    private static boolean isBehindRelativeClause(Discourse discourse, PersonMention role, PersonMention name) {
        Sentence sentence = discourse.sentence(role);
        int before = name.token();
        while (before > 0
                && sentence.token(before).span().start() >= name.span().start()) {
            before--;
        }
        int end = before;
        boolean nearer = discourse.mentions().in(role.sentence(), PersonMention.class).stream()
                .anyMatch(other -> other.token() == end - 1);
        return sentence.token(end).surface().equals(",")
                && !nearer
                && sentence.children(role.token(), "acl:relcl").stream()
                        .anyMatch(clause -> clause < end
                                && sentence.subtree(clause, Set.of("punct", "appos"))
                                        .get(end - 1));
    }

    /** "whose father", "her brother": the role is not that of the person beside it. */
    private static boolean isOfAnother(Discourse discourse, PersonMention role) {
        return discourse.text(role).toLowerCase(Locale.ROOT).matches("(whose|his|her|their|my|our|its) .*");
    }

    private static boolean isCommaBetween(Discourse discourse, PersonMention first, PersonMention second) {
        int from = first.span().end();
        int to = second.span().start();
        return from < to
                && discourse
                        .passage()
                        .report()
                        .text()
                        .value()
                        .substring(from, to)
                        .trim()
                        .equals(",");
    }
}
