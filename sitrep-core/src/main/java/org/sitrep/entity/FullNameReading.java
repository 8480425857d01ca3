package org.sitrep.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.mention.Form;
import org.sitrep.mention.GivenNames;
import org.sitrep.mention.GivenNames.Gender;
import org.sitrep.mention.PersonMention;

/**
 * Persons by name: a short name means the bearer of a fuller name that it is a part of, the last one named before it.
 */
final class FullNameReading implements ReferenceReading {

    @Override
    public void read(Discourse discourse, Referents referents) {
        List<PersonMention> named = new ArrayList<>(discourse.all(PersonMention.class).stream()
                .filter(mention -> mention.form() == Form.NAME)
                .toList());
        Collections.sort(
                named,
                (a, b) ->
                        Integer.compare(parts(b.name()).size(), parts(a.name()).size()));
        for (PersonMention mention : named) {
            Optional<Referent> bearer = bearer(mention, referents);
            Referent referent = bearer.orElseGet(() -> referents.add(Referent.Sort.PERSON, mention.name(), mention));
            referents.link(mention, referent);
            referent.learnGender(gender(mention));
        }
    }

    private static Optional<Referent> bearer(PersonMention mention, Referents referents) {
        List<String> parts = parts(mention.name());
        List<Referent> bearers = referents.all(Referent.Sort.PERSON).stream()
                .filter(referent -> isPartOf(parts, parts(referent.name())))
                .toList();
        if (bearers.size() < 2) {
            return bearers.stream().findFirst();
        }
        List<Referent> bySurname = bearers.stream()
                .filter(referent -> last(parts(referent.name())).equals(last(parts)))
                .toList();
        List<Referent> candidates = bySurname.isEmpty() ? bearers : bySurname;
        return candidates.stream()
                .filter(referent -> lastBefore(referent, mention) >= 0)
                .max((a, b) -> Integer.compare(lastBefore(a, mention), lastBefore(b, mention)))
                .or(() -> candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty());
    }

    private static int lastBefore(Referent referent, PersonMention mention) {
        return referent.mentions().stream()
                .mapToInt(other -> other.span().start())
                .filter(start -> start < mention.span().start())
                .max()
                .orElse(-1);
    }

    private static boolean isPartOf(List<String> parts, List<String> full) {
        return Collections.indexOfSubList(full, parts) >= 0
                || parts.size() > 1 && last(full).equals(last(parts)) && full.containsAll(parts);
    }

    private static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }

    static List<String> parts(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT)
                        .replaceAll("[\"“”‘’`']", "")
                        .trim()
                        .split("[\\s-]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<Gender> gender(PersonMention mention) {
        for (PersonMention.Title title : mention.titles()) {
            Optional<Gender> told = RoleGender.of(title.text());
            if (told.isPresent()) {
                return told;
            }
        }
        return parts(mention.name()).stream()
                .limit(2)
                .flatMap(part -> GivenNames.world().genderOf(part).stream())
                .findFirst();
    }
}
