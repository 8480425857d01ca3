package org.sitrep.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.syntax.Token;

/** Whether those who act and those who come to harm are of one kind, so that the harm is hardly their doing. */
final class OwnKind {

    private final ClaimContext context;

    OwnKind(ClaimContext context) {
        this.context = context;
    }

    /** "Gunmen stormed the hotel. Two attackers died": the same by name, or raiders where no state acts. */
    boolean harms(List<Filler> doers, Draft harm) {
        Set<String> names = doers.stream().flatMap(this::names).collect(Collectors.toSet());
        boolean same = Stream.concat(
                        harm.roles.getOrDefault(Role.VICTIM, List.of()).stream(),
                        harm.roles.getOrDefault(Role.TARGET, List.of()).stream())
                .flatMap(this::names)
                .anyMatch(names::contains);
        boolean attackers = Stream.concat(
                        harm.heads.getOrDefault(Role.VICTIM, List.of()).stream(),
                        harm.heads.getOrDefault(Role.TARGET, List.of()).stream())
                .map(head -> harm.sentence.token(NounPhrase.contentHead(harm.sentence, head)))
                .map(Token::lemma)
                .anyMatch(word -> context.codebook().list("raider").contains(word)
                        || context.codebook().list("hunted").contains(word));
        return same || attackers && !Perpetrators.areOfState(doers);
    }

    private Stream<String> names(Filler filler) {
        return Stream.concat(
                Stream.of(filler.text().toLowerCase(Locale.ROOT)), context.entityOf(filler).map(Entity::id).stream());
    }
}
