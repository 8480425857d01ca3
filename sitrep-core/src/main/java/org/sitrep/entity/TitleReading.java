package org.sitrep.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.mention.Demonyms;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PersonMention.Title;

/**
 * A definite role means the last person named before it who holds that title: "the former governor", "the spokesman". A
 * role that fits no one is a person of its own, and so is every indefinite one ("a nurse").
 */
final class TitleReading implements ReferenceReading {

    private static final int FARTHEST_IN_SENTENCES = 12;

    @Override
    public void read(Discourse discourse, Referents referents) {
        for (PersonMention role : discourse.all(PersonMention.class)) {
            if (role.form() == Form.GENERIC && referents.isOpen(role)) {
                Optional<Referent> holder = isDefinite(discourse, role) ? holder(role, referents) : Optional.empty();
                Referent person = holder.orElseGet(() -> referents.add(Referent.Sort.PERSON, role.name(), role));
                referents.link(role, person);
                person.learnGender(RoleGender.of(role.name()));
            }
        }
    }

    private static boolean isDefinite(Discourse discourse, PersonMention role) {
        String text = discourse.text(role).toLowerCase(Locale.ROOT);
        boolean narrowed =
                discourse.sentence(role).child(role.token(), "acl:relcl", "acl").isPresent();
        return (text.startsWith("the ") || text.startsWith("this "))
                && !narrowed
                && !Kinship.isKin(role.titles().get(0).text());
    }

    private static Optional<Referent> holder(PersonMention role, Referents referents) {
        List<Referent> holders = new ArrayList<>();
        int nearest = Integer.MAX_VALUE;
        for (Referent person : referents.all(Referent.Sort.PERSON)) {
            int distance = distance(person, role);
            if (distance <= FARTHEST_IN_SENTENCES && holds(person, role)) {
                if (distance < nearest) {
                    holders.clear();
                }
                if (distance <= nearest) {
                    holders.add(person);
                    nearest = distance;
                }
            }
        }
        return holders.isEmpty()
                ? onlyHolder(role, referents)
                : holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** The one person of the whole report who holds the title, where none was named before. */
    private static Optional<Referent> onlyHolder(PersonMention role, Referents referents) {
        List<Referent> holders = referents.all(Referent.Sort.PERSON).stream()
                .filter(person -> person.mentions().stream()
                        .filter(PersonMention.class::isInstance)
                        .map(PersonMention.class::cast)
                        .filter(mention -> mention.form() == Form.NAME)
                        .flatMap(mention -> mention.titles().stream())
                        .anyMatch(title -> isSame(title, role.titles().get(0)) && isOfSameBody(title, role)))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private static int distance(Referent person, PersonMention role) {
        return person.mentions().stream()
                .filter(mention -> mention.span().end() <= role.span().start())
                .mapToInt(mention -> role.sentence() - mention.sentence())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean holds(Referent person, PersonMention role) {
        Title wanted = role.titles().get(0);
        return person.mentions().stream()
                .filter(mention -> mention.span().start() < role.span().start())
                .filter(PersonMention.class::isInstance)
                .flatMap(mention -> ((PersonMention) mention).titles().stream())
                .anyMatch(title -> isSame(title, wanted) && isOfSameBody(title, role));
    }

    /** "the governor of Herat" is not the one who was called governor of Kunduz. */
    private static boolean isOfSameBody(Title held, PersonMention role) {
        return !isOfOtherCountry(held, role)
                && (held.of().isEmpty()
                        || !role.name().contains(" of ")
                        || Arrays.stream(held.of().split(" "))
                                .anyMatch(word -> role.name().contains(word)));
    }

    /** "The Finnish president" is not President Rinkevics of Latvia. */
    private static boolean isOfOtherCountry(Title held, PersonMention role) {
        Optional<String> theirs = country(held.of());
        Optional<String> asked = country(role.titles().get(0).of()).or(() -> country(role.name()));
        return theirs.isPresent() && asked.isPresent() && !theirs.equals(asked);
    }

    private static Optional<String> country(String words) {
        return Arrays.stream(words.split(" "))
                .map(Demonyms.world()::iso3)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isSame(Title held, Title wanted) {
        String of = held.text().toLowerCase(Locale.ROOT);
        String asked = wanted.text().toLowerCase(Locale.ROOT);
        return of.equals(asked) || of.endsWith(" " + asked);
    }
}
