package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.extract.Sufferers.Sufferer;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;

/** The same person or thing is told to be hit again: "two missionaries were shot ... the two missionaries died". */
final class SameSufferer implements IncidentReading {

    private final ClaimContext context;
    private final Sufferers sufferers;

    SameSufferer(ClaimContext context, Sufferers sufferers) {
        this.context = context;
        this.sufferers = sufferers;
    }

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        List<Sufferer> before = sufferers.of(earlier);
        return sufferers.of(later).stream().anyMatch(sufferer -> before.stream().anyMatch(sufferer::isAgain))
                && !haveOtherAgents(later, earlier);
    }

    private boolean haveOtherAgents(Draft a, Draft b) {
        Set<String> first = agents(a);
        Set<String> second = agents(b);
        return !first.isEmpty() && !second.isEmpty() && second.stream().noneMatch(first::contains);
    }

    /** Those that are told by their names; "gunmen" may be anybody. */
    private Set<String> agents(Draft draft) {
        return draft.roles.getOrDefault(Role.AGENT, List.of()).stream()
                .map(Filler::mention)
                .flatMap(Optional::stream)
                .filter(mention -> !(mention instanceof ActorMention actor) || actor.form() == Form.NAME)
                .map(context.entities()::of)
                .flatMap(Optional::stream)
                .map(Entity::id)
                .collect(Collectors.toSet());
    }
}
