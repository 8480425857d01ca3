package org.sitrep.export;

import java.util.List;
import org.sitrep.entity.Entity;
import org.sitrep.entity.Entity.ActorEntity;
import org.sitrep.entity.Entity.PersonEntity;
import org.sitrep.entity.Entity.PlaceEntity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who and what is meant. */
final class EntityJson {

    private final JsonFields fields;

    EntityJson(JsonFields fields) {
        this.fields = fields;
    }

    ArrayNode list(List<Entity> entities) {
        return fields.array(entities, this::entity);
    }

    private ObjectNode entity(Entity entity) {
        ObjectNode object = fields.object()
                .put("id", entity.id())
                .put("kind", entity.kind())
                .put("name", entity.name());
        object.set("aliases", fields.strings(entity.aliases()));
        if (entity instanceof ActorEntity actor) {
            object.put("actor_type", actor.type().label());
            object.set("country", fields.text(actor.country()));
        } else if (entity instanceof PersonEntity person) {
            object.set("roles", fields.array(person.roles(), this::role));
        } else if (entity instanceof PlaceEntity place) {
            place(object, place);
        }
        return object;
    }

    private ObjectNode role(PersonEntity.HeldRole role) {
        ObjectNode object = fields.object().put("title", role.title());
        object.set("of", fields.text(role.of()));
        return object.put("former", role.former());
    }

    private void place(ObjectNode object, PlaceEntity place) {
        object.set("feature", fields.text(place.location().map(PlaceEntity.Location::feature)));
        object.set("geonameid", fields.number(place.location().flatMap(PlaceEntity.Location::geonameId)));
        object.set("country", fields.text(place.location().flatMap(PlaceEntity.Location::country)));
        object.set("adm1", fields.text(place.location().flatMap(PlaceEntity.Location::adm1)));
        object.set("adm2", fields.text(place.location().flatMap(PlaceEntity.Location::adm2)));
        object.set("lat", fields.decimal(place.location().map(PlaceEntity.Location::latitude)));
        object.set("lon", fields.decimal(place.location().map(PlaceEntity.Location::longitude)));
        object.set("candidates", fields.array(place.candidates(), this::candidate));
    }

    private ObjectNode candidate(PlaceEntity.Candidate candidate) {
        ObjectNode object = fields.object();
        object.set("geonameid", fields.number(candidate.geonameId()));
        return object.put("name", candidate.name())
                .put("lat", candidate.latitude())
                .put("lon", candidate.longitude())
                .put("score", candidate.score())
                .put("reason", candidate.reason());
    }
}
