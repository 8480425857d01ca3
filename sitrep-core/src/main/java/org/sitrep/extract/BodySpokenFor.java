package org.sitrep.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Filler;
import org.sitrep.claim.SourceKind;
import org.sitrep.entity.Entity.PersonEntity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;

/**
 * Who "we" are in what an officer of a body says for it, or in a text in its name: "We do not kill teachers", said the
 * spokesman of the front.
 */
final class BodySpokenFor {

    private static final Set<String> WE = Set.of("we", "us", "our");

    private final ClaimContext context;

    /** The first naming of each body, by the entity's id. */
    private final Map<String, Mention> namings = new HashMap<>();

    BodySpokenFor(ClaimContext context) {
        this.context = context;
        names().forEach(mention ->
                context.entities().of(mention).ifPresent(entity -> namings.putIfAbsent(entity.id(), mention)));
    }

    private Stream<Mention> names() {
        return context.mentions().all().stream()
                .filter(mention -> mention instanceof ActorMention actor && actor.form() == Form.NAME);
    }

    Optional<Mention> of(Attribution said, Filler pronoun) {
        return WE.contains(pronoun.text().toLowerCase(Locale.ROOT))
                ? ofOfficer(said).or(() -> ofDocument(said))
                : Optional.empty();
    }

    /** The one body whose officer the speaker is. */
    private Optional<Mention> ofOfficer(Attribution said) {
        List<String> bodies = said.speaker().flatMap(context.entities()::of).stream()
                .filter(PersonEntity.class::isInstance)
                .map(PersonEntity.class::cast)
                .flatMap(person -> person.roles().stream())
                .filter(role -> !role.former() && speaksFor(role.title()))
                .flatMap(role -> role.of().stream())
                .distinct()
                .toList();
        return bodies.size() == 1 ? Optional.ofNullable(namings.get(bodies.get(0))) : Optional.empty();
    }

    private boolean speaksFor(String title) {
        String office = title.substring(title.lastIndexOf(' ') + 1);
        return context.codebook().list("title-speaking").contains(office)
                || context.codebook().list("title-leading").contains(office)
                || context.codebook().list("title-commanding").contains(office);
    }

    /** "A statement in the name of the front": the one body named in the words for the text. */
    private Optional<Mention> ofDocument(Attribution said) {
        List<Mention> named = said.sourceKind() == SourceKind.DOCUMENT
                ? names().filter(mention -> said.source().stream().anyMatch(span -> span.contains(mention.span())))
                        .toList()
                : List.of();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
