package org.sitrep.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;
import org.sitrep.mention.ActorType;

/**
 * Groups and bodies across reports. Named ones are told apart by their name, short forms that some report explains
 * included; "the army" and its divisions are the forces of the state that the report is about. A group that is only
 * described ("gunmen") is nobody in particular.
 */
final class ActorNaming {

    /** "Its troops" are those of whoever is spoken of, and not the state's. */
    private static final Pattern OWNED =
            Pattern.compile("^(its|his|her|their|our|my|your)\\b", Pattern.CASE_INSENSITIVE);

    private static final ForceNouns FORCES = new ForceNouns();

    /** Names by every short form that a report gives for them; a form with two names explains nothing. */
    private final Map<String, TreeSet<String>> namesByForm = new TreeMap<>();

    private final Map<String, ActorType> typeByName = new TreeMap<>();

    private final Map<String, String> countryByName = new TreeMap<>();

    /** Names as written by their folded form; the first in the alphabet where reports write them differently. */
    private final Map<String, String> writtenByName = new TreeMap<>();

    void accept(FiledReport report) {
        for (FiledEntity entity : report.entities().values()) {
            if (entity.kind() == FiledEntity.Kind.ACTOR && Names.isName(entity.name())) {
                if (!entity.aliases().isEmpty()) {
                    entity.aliases().stream()
                            .filter(Names::isName)
                            .forEach(alias -> namesByForm
                                    .computeIfAbsent(Names.folded(alias), form -> new TreeSet<>())
                                    .add(entity.name()));
                }
                entity.country()
                        .ifPresent(country -> countryByName.merge(
                                entity.name(), country, (one, other) -> one.compareTo(other) < 0 ? one : other));
                writtenByName.merge(
                        Names.folded(entity.name()),
                        entity.name(),
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
                entity.actorType()
                        .ifPresent(type -> typeByName.merge(Names.folded(entity.name()), type, ActorNaming::lesser));
            }
        }
    }

    /** Who an actor entity means; empty for one that is only described. */
    Optional<Identity> identity(FiledEntity entity, ReportSetting setting) {
        Optional<String> local = entity.aliases().stream()
                .flatMap(alias -> local(Names.folded(alias), setting.country()).stream())
                .findFirst();
        boolean foreign = entity.country().isPresent()
                && setting.country().isPresent()
                && !entity.country().equals(setting.country());
        if (foreign && local.isPresent()) {
            return identity(local.get(), Optional.empty(), setting.country());
        }
        return identity(entity.name(), entity.actorType(), entity.country().or(setting::country));
    }

    private Optional<Identity> identity(String words, Optional<ActorType> type, Optional<String> country) {
        if (OWNED.matcher(words).find()) {
            return Optional.empty();
        }
        String known = known(words);
        if (FORCES.isOne(known) && country.isPresent()) {
            known = known.toLowerCase(Locale.ROOT); // a capital at the head of a sentence makes no name
        }
        Optional<ActorType> knownType =
                Optional.ofNullable(typeByName.get(Names.folded(known))).or(() -> type);
        boolean force =
                FORCES.endIn(known) && knownType.map(ActorNaming::mayBeState).orElse(true);
        if (force && country.isPresent()) {
            String state = "actor:state:" + country.get();
            String key = isUnit(known) ? "actor:" + country.get() + ":" + Names.folded(known) : state;
            return Optional.of(new Identity(key, known, Optional.of(state)));
        }
        if (!Names.isName(known)) {
            return Optional.empty();
        }
        String key = "actor:" + Names.folded(known);
        boolean state = knownType.map(given -> given == ActorType.STATE).orElse(false) && country.isPresent();
        return Optional.of(new Identity(key, known, Optional.of(state ? "actor:state:" + country.get() : key)));
    }

    /** Who a name means, if it is one or ends in a noun for state forces. */
    Optional<Identity> known(String name, Optional<String> country) {
        boolean named = typeByName.containsKey(Names.folded(known(name)));
        return named || FORCES.endIn(name) ? identity(known(name), Optional.empty(), country) : Optional.empty();
    }

    private static ActorType lesser(ActorType one, ActorType other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static boolean mayBeState(ActorType type) {
        return type == ActorType.STATE || type == ActorType.OTHER;
    }

    /** A unit has a number or a name of its own. */
    private static boolean isUnit(String name) {
        return Names.isName(name.startsWith("The ") ? name.substring(4) : name)
                || name.chars().anyMatch(Character::isDigit);
    }

    /** The full name behind a short form, or the words as they are. */
    private String known(String words) {
        String folded = Names.folded(words);
        Optional<String> whole = explained(folded).or(() -> Optional.ofNullable(writtenByName.get(folded)));
        if (whole.isPresent()) {
            return whole.get();
        }
        List<String> parts = List.of(words.strip().split("\\s+"));
        String last = parts.get(parts.size() - 1);
        boolean shortForm = parts.size() > 1 && last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
        return shortForm ? explained(Names.folded(last)).orElse(words) : words;
    }

    /** Of several names with one short form, the one of the country that a report is about. */
    private Optional<String> local(String form, Optional<String> country) {
        List<String> names = namesByForm.getOrDefault(form, new TreeSet<>()).stream()
                .filter(name -> country.isPresent() && country.equals(Optional.ofNullable(countryByName.get(name))))
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private Optional<String> explained(String form) {
        TreeSet<String> names = namesByForm.getOrDefault(form, new TreeSet<>());
        return names.size() == 1 ? Optional.of(names.first()) : Optional.empty();
    }
}
