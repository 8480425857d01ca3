package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.mention.LexiconTable.Row;

/** The actors and outlets that are known by name, with their aliases. Immutable. */
public final class ActorLexicon {

    /** An alias with what it means. Exactly one of actor and outlet is present. */
    record Alias(String text, boolean weak, Optional<ActorEntry> actor, Optional<OutletEntry> outlet) {

        String id() {
            return actor.map(ActorEntry::id)
                    .orElseGet(() -> outlet.map(OutletEntry::id).orElse(""));
        }
    }

    private final List<Alias> aliases = new ArrayList<>();
    private final Map<String, List<Alias>> byKey = new HashMap<>();

    /** Of several entries with one alias the earlier one is meant. */
    public ActorLexicon(List<ActorEntry> actors, List<OutletEntry> outlets) {
        for (ActorEntry actor : actors) {
            add(actor.name(), false, Optional.of(actor), Optional.empty());
            actor.aliases().forEach(alias -> add(alias, false, Optional.of(actor), Optional.empty()));
            actor.weakAliases().forEach(alias -> add(alias, true, Optional.of(actor), Optional.empty()));
        }
        for (OutletEntry outlet : outlets) {
            add(outlet.name(), false, Optional.empty(), Optional.of(outlet));
            outlet.aliases().forEach(alias -> add(alias, false, Optional.empty(), Optional.of(outlet)));
            outlet.weakAliases().forEach(alias -> add(alias, true, Optional.empty(), Optional.of(outlet)));
        }
    }

    /** The lexicon that comes with the program. */
    public static ActorLexicon shipped() {
        return shippedWith(List.of(), List.of());
    }

    /** The shipped lexicon with a user's own entries, which come first. */
    public static ActorLexicon shippedWith(List<ActorEntry> actors, List<OutletEntry> outlets) {
        List<ActorEntry> allActors = new ArrayList<>(actors);
        LexiconTable.shipped("actors.tsv").forEach(row -> allActors.add(actor(row)));
        List<OutletEntry> allOutlets = new ArrayList<>(outlets);
        LexiconTable.shipped("outlets.tsv").forEach(row -> allOutlets.add(outlet(row)));
        return new ActorLexicon(allActors, allOutlets);
    }

    private static ActorEntry actor(Row row) {
        return new ActorEntry(
                row.text("id"),
                row.text("name"),
                ActorType.valueOf(row.text("type").toUpperCase(Locale.ROOT)),
                row.optional("country"),
                row.list("aliases"),
                row.list("weak_aliases"));
    }

    private static OutletEntry outlet(Row row) {
        return new OutletEntry(row.text("id"), row.text("name"), row.list("aliases"), row.list("weak_aliases"));
    }

    private void add(String text, boolean weak, Optional<ActorEntry> actor, Optional<OutletEntry> outlet) {
        Alias alias = new Alias(text, weak, actor, outlet);
        aliases.add(alias);
        byKey.computeIfAbsent(key(text), k -> new ArrayList<>()).add(alias);
    }

    /** All aliases in the order of the lexicon. */
    List<Alias> aliases() {
        return aliases;
    }

    /**
     * Every actor that a name as worded may mean, those that it names strongly first; letter case, hyphens, spaces and
     * the shape of apostrophes do not matter.
     */
    public List<ActorEntry> actors(String name) {
        return byKey.getOrDefault(key(name), List.of()).stream()
                .sorted(Comparator.comparing(Alias::weak))
                .flatMap(alias -> alias.actor().stream())
                .distinct()
                .toList();
    }

    /** Whether every actor that a name may mean is meant by it only with support from the text around. */
    boolean isWeak(String name) {
        return byKey.getOrDefault(key(name), List.of()).stream()
                .filter(alias -> alias.actor().isPresent())
                .allMatch(Alias::weak);
    }

    /**
     * The state force of a country that is called by a common noun, such as the Turkish "army"; empty if several are.
     */
    Optional<ActorEntry> stateForce(String iso3, String noun) {
        String ending = " " + noun.toLowerCase(Locale.ROOT);
        List<ActorEntry> forces = aliases.stream()
                .filter(alias ->
                        !alias.weak() && alias.text().toLowerCase(Locale.ROOT).endsWith(ending))
                .filter(alias -> alias.text().indexOf(' ') == alias.text().lastIndexOf(' '))
                .flatMap(alias -> alias.actor().stream())
                .filter(actor ->
                        actor.type() == ActorType.STATE && actor.country().equals(Optional.of(iso3)))
                .distinct()
                .toList();
        return forces.size() == 1 ? Optional.of(forces.get(0)) : Optional.empty();
    }

    /** The outlet that a name as worded means. */
    public Optional<OutletEntry> outlet(String name) {
        return byKey.getOrDefault(key(name), List.of()).stream()
                .flatMap(alias -> alias.outlet().stream())
                .findFirst();
    }

    static String key(String name) {
        StringBuilder key = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
