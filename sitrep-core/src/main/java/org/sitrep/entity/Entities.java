package org.sitrep.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sitrep.mention.Mention;

/** What each mention of a report means. Mentions without an entry are unresolved. Immutable. */
public final class Entities {

    private final Map<Mention, Entity> meant;
    private final List<Entity> all;

    public Entities(Map<Mention, Entity> meant) {
        Map<String, Entity> byId = new LinkedHashMap<>();
        Map<Mention, Entity> canonical = new LinkedHashMap<>();
        meant.keySet().stream()
                .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::kind))
                .forEach(mention -> {
                    Entity entity = Objects.requireNonNull(meant.get(mention));
                    byId.putIfAbsent(entity.id(), entity);
                    canonical.put(mention, byId.getOrDefault(entity.id(), entity));
                });
        this.meant = Map.copyOf(canonical);
        List<Entity> sorted = new ArrayList<>(byId.values());
        sorted.sort(
                Comparator.comparing(Entity::kind).thenComparing(Entity::name).thenComparing(Entity::id));
        this.all = List.copyOf(sorted);
    }

    /** These meanings and some more; a mention that already means something keeps its meaning. */
    public Entities with(Map<Mention, Entity> more) {
        Map<Mention, Entity> both = new LinkedHashMap<>(more);
        both.putAll(meant);
        return new Entities(both);
    }

    public Optional<Entity> of(Mention mention) {
        return Optional.ofNullable(meant.get(mention));
    }

    /** All entities, sorted by kind, name and id. */
    public List<Entity> all() {
        return all;
    }
}
