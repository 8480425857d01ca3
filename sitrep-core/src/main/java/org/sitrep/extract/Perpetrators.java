package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;

/** Who claims say did it, so that the same ones told again are known. */
final class Perpetrators {

    private final ClaimContext context;

    Perpetrators(ClaimContext context) {
        this.context = context;
    }

    /** Whether both tell who did it, by name, and name different ones; "gunmen" may be anybody. */
    boolean differ(Draft a, Draft b) {
        Set<String> first = ids(agents(a).filter(Perpetrators::isNamed));
        Set<String> second = ids(agents(b).filter(Perpetrators::isNamed));
        return !first.isEmpty() && !second.isEmpty() && second.stream().noneMatch(first::contains);
    }

    /** Whether both are told of the same ones. */
    boolean agree(Draft a, Draft b) {
        Set<String> first = ids(agents(a));
        return ids(agents(b)).stream().anyMatch(first::contains);
    }

    /** Whether a claim tells of them by a pronoun. */
    boolean isPronoun(Draft draft) {
        return draft.heads.getOrDefault(Role.AGENT, List.of()).stream()
                .anyMatch(head -> draft.sentence.token(head).isPronoun());
    }

    /** Those who did it as one side: who is meant, else the words. */
    String side(List<Filler> doers) {
        return doers.stream()
                .map(doer -> context.entityOf(doer).map(Entity::id).orElse(doer.text()))
                .sorted()
                .collect(Collectors.joining(";"));
    }

    /** Whether some of them are forces or authorities of a state. */
    static boolean areOfState(List<Filler> doers) {
        return doers.stream()
                .flatMap(doer -> doer.mention().stream())
                .anyMatch(mention -> mention instanceof ActorMention actor && actor.type() == ActorType.STATE);
    }

    /** Gives a draft those who did it; words for them outside its sentence become evidence. */
    static void give(Draft draft, List<Filler> doers) {
        draft.roles.put(Role.AGENT, new ArrayList<>(doers));
        draft.heads.put(Role.AGENT, new ArrayList<>());
        doers.forEach(doer -> draft.restOn(doer.span()));
    }

    private static Stream<Mention> agents(Draft draft) {
        return draft.roles.getOrDefault(Role.AGENT, List.of()).stream()
                .map(Filler::mention)
                .flatMap(Optional::stream);
    }

    private static boolean isNamed(Mention mention) {
        return !(mention instanceof ActorMention actor) || actor.form() == Form.NAME;
    }

    private Set<String> ids(Stream<Mention> mentions) {
        return mentions.map(context.entities()::of)
                .flatMap(Optional::stream)
                .map(Entity::id)
                .collect(Collectors.toSet());
    }
}
