package org.sitrep.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.entity.Entity.ActorEntity;
import org.sitrep.entity.Entity.OutletEntity;
import org.sitrep.entity.Entity.PersonEntity;
import org.sitrep.entity.Entity.PersonEntity.HeldRole;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PersonMention.Title;
import org.sitrep.mention.PlaceMention;
import org.sitrep.text.ContentHash;
import org.sitrep.text.Span;

/**
 * Makes entities of referents: the fullest name, the other names sorted, roles with the body or place they belong to.
 */
final class EntityNaming {

    private static final Set<String> ADDRESS =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "madam", "dr", "dr.");

    private final Discourse discourse;
    private final Map<PlaceMention, Entity.PlaceEntity> places;
    private final Map<String, Integer> namesakes = new HashMap<>();
    private final Map<Mention, Entity> meant = new LinkedHashMap<>();

    EntityNaming(Discourse discourse, Map<PlaceMention, Entity.PlaceEntity> places) {
        this.discourse = discourse;
        this.places = places;
    }

    Map<Mention, Entity> entities(Referents referents) {
        for (Referent referent : referents.all()) {
            if (referent.sort() != Referent.Sort.PERSON) {
                Entity entity = referent.sort() == Referent.Sort.ACTOR ? actor(referent) : outlet(referent);
                referent.mentions().forEach(mention -> meant.put(mention, entity));
            }
        }
        for (Referent referent : referents.all(Referent.Sort.PERSON)) {
            Entity person = person(referent);
            referent.mentions().forEach(mention -> meant.put(mention, person));
        }
        return meant;
    }

    private ActorEntity actor(Referent referent) {
        List<ActorMention> mentions = referent.mentions().stream()
                .filter(ActorMention.class::isInstance)
                .map(ActorMention.class::cast)
                .toList();
        ActorType type = mentions.get(0).type();
        Optional<String> country =
                mentions.stream().flatMap(mention -> mention.country().stream()).findFirst();
        return new ActorEntity(id("actor", referent.name()), referent.name(), aliases(referent), type, country);
    }

    private OutletEntity outlet(Referent referent) {
        return new OutletEntity(id("outlet", referent.name()), referent.name(), aliases(referent));
    }

    private PersonEntity person(Referent referent) {
        List<HeldRole> roles = referent.mentions().stream()
                .filter(PersonMention.class::isInstance)
                .map(PersonMention.class::cast)
                .flatMap(mention -> mention.titles().stream()
                        .filter(title -> !Kinship.isKin(title.text())
                                && !ADDRESS.contains(title.text().toLowerCase(Locale.ROOT)))
                        .map(title -> role(mention, title)))
                .distinct()
                .toList();
        return new PersonEntity(id("person", referent.name()), referent.name(), aliases(referent), distinct(roles));
    }

    /** A role with its body or place says more than the same role without. */
    private static List<HeldRole> distinct(List<HeldRole> roles) {
        return roles.stream()
                .filter(role -> role.of().isPresent()
                        || roles.stream()
                                .noneMatch(fuller -> fuller != role
                                        && fuller.title().endsWith(role.title())
                                        && (fuller.of().isPresent()
                                                || fuller.title().length()
                                                        > role.title().length())))
                .toList();
    }

    private HeldRole role(PersonMention mention, Title title) {
        Optional<String> of = title.of().isEmpty() ? Optional.empty() : body(mention, title.of());
        return new HeldRole(title.text().toLowerCase(Locale.ROOT), of, title.former());
    }

    /** The actor or place of the sentence whose head is most of the words that name the body; of like ones the last. */
    private Optional<String> body(PersonMention person, String words) {
        Optional<String> found = Optional.empty();
        int longest = 0;
        for (Mention mention : discourse.mentions().in(person.sentence())) {
            Optional<Entity> entity = Optional.ofNullable(places.get(mention))
                    .map(Entity.class::cast)
                    .or(() -> Optional.ofNullable(meant.get(mention)));
            String head = discourse.headWord(mention);
            boolean named = entity.isPresent() && !(mention instanceof PersonMention) && words.contains(head);
            if (named && longest <= mention.head().length()) {
                longest = mention.head().length();
                found = entity.map(Entity::id);
            }
        }
        return found;
    }

    private List<String> aliases(Referent referent) {
        TreeSet<String> names = new TreeSet<>();
        for (Mention mention : referent.mentions()) {
            if (mention instanceof PersonMention person && person.form() == Form.NAME) {
                names.add(person.name());
            } else if (isNamed(mention)) {
                names.add(discourse.headWord(mention));
            }
        }
        names.remove(referent.name());
        return List.copyOf(names);
    }

    private boolean isNamed(Mention mention) {
        Span head = mention.head();
        return !(mention instanceof PersonMention)
                && (!(mention instanceof ActorMention actor) || actor.form() == Form.NAME)
                && discourse.passage().names().stream()
                        .anyMatch(name -> name.span().equals(head));
    }

    /** Two different things of one name, such as two nurses, get different ids. */
    private String id(String kind, String name) {
        int earlier = namesakes.merge(kind + " " + name, 1, Integer::sum) - 1;
        return earlier == 0
                ? ContentHash.id("e", List.of(kind, name))
                : ContentHash.id("e", List.of(kind, name, Integer.toString(earlier + 1)));
    }
}
