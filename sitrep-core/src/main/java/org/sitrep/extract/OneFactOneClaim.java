package org.sitrep.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.mention.Mention;

/**
 * A fact that one speaker states twice with the same figures is one claim with two pieces of evidence: drafts that
 * agree in kind, type, participants, figure, place, polarity and speaker are merged into the first.
 */
final class OneFactOneClaim {

    private final ClaimContext context;

    OneFactOneClaim(ClaimContext context) {
        this.context = context;
    }

    List<Draft> merge(List<Draft> drafts) {
        Map<String, Draft> kept = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Draft first = kept.putIfAbsent(key(draft), draft);
            if (first != null && !first.sentence.span().overlaps(draft.trigger())) {
                first.moreEvidence.add(draft.toClaim().evidence().get(0));
                if (first.time.isEmpty()) {
                    first.time = draft.time;
                }
            }
        }
        return new ArrayList<>(kept.values());
    }

    private String key(Draft draft) {
        StringBuilder key = new StringBuilder();
        key.append(draft.kind).append('|').append(draft.type).append('|');
        for (Role role : Role.values()) {
            key.append(role).append('=');
            draft.roles.getOrDefault(role, List.of()).stream()
                    .map(this::name)
                    .sorted()
                    .forEach(name -> key.append(name).append(';'));
        }
        key.append('|')
                .append(draft.quantity
                        .map(Quantity::count)
                        .map(Object::toString)
                        .orElse(""));
        key.append('|')
                .append(draft.place
                        .flatMap(place -> place.mention().flatMap(this::entity))
                        .orElse(""));
        key.append('|').append(draft.stance.polarity()).append(draft.stance.modality());
        key.append('|').append(draft.attribution.map(this::speaker).orElse(""));
        key.append('|').append(draft.attributes);
        return key.toString();
    }

    private String name(Filler filler) {
        return filler.mention()
                .flatMap(this::entity)
                .orElseGet(() -> filler.text().toLowerCase(Locale.ROOT));
    }

    private String place(ClaimPlace place) {
        return place.mention()
                .flatMap(this::entity)
                .orElseGet(() -> place.text().toLowerCase(Locale.ROOT));
    }

    private Optional<String> entity(Mention mention) {
        return context.entities().of(mention).map(Entity::id);
    }

    private String speaker(Attribution attribution) {
        return attribution
                .speaker()
                .flatMap(this::entity)
                .orElseGet(() -> attribution.source().toString());
    }
}
