package org.sitrep.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.syntax.Token;

/**
 * Who does a thing and who undergoes it are two, unless the words say "himself": a pronoun for the one cannot mean the
 * other (principle B of binding theory, Chomsky 1981).
 */
final class Binding {

    private static final List<Role> UNDERGOERS = List.of(Role.TARGET, Role.VICTIM, Role.AFFECTED);

    private static final String DEALINGS = "appeal|accusation|threat|agreement|ceasefire|aid|other";

    private final ClaimContext context;

    Binding(ClaimContext context) {
        this.context = context;
    }

    /** Whether a pronoun in a role of a claim cannot mean whom the filler names. */
    boolean bars(Draft draft, Role role, Filler pronoun, Filler named) {
        return isPlainPronoun(draft, pronoun)
                && others(draft, role).filter(other -> !other.equals(pronoun)).anyMatch(other -> isSame(other, named));
    }

    /**
     * Whether it leaves a role that says nothing with nobody in it: "ended its siege", "the front asked *it*"; who came
     * to harm is told even if nobody knows who that is.
     */
    boolean empties(Draft draft, Role role, Filler pronoun) {
        return role == Role.TARGET
                && bars(draft, role, pronoun, pronoun)
                && (draft.type.matches(DEALINGS) || isOwner(draft, pronoun));
    }

    private static boolean isOwner(Draft draft, Filler pronoun) {
        return draft.sentence
                .tokenAt(pronoun.head().start())
                .filter(token -> draft.sentence.hasRelation(token.index(), "nmod:poss"))
                .isPresent();
    }

    /** The pronoun without whom it was taken to mean, if that is barred. */
    Filler freed(Draft draft, Role role, Filler pronoun) {
        return bars(draft, role, pronoun, pronoun)
                ? new Filler(pronoun.text(), pronoun.span(), pronoun.head(), Optional.empty(), pronoun.reason())
                : pronoun;
    }

    private Stream<Filler> others(Draft draft, Role role) {
        if (role == Role.AGENT) {
            return UNDERGOERS.stream()
                    .flatMap(undergoer -> draft.roles.getOrDefault(undergoer, List.of()).stream())
                    .filter(filler -> !isPlainPronoun(draft, filler));
        }
        return UNDERGOERS.contains(role) ? draft.roles.getOrDefault(Role.AGENT, List.of()).stream() : Stream.empty();
    }

    private static boolean isPlainPronoun(Draft draft, Filler filler) {
        return !filler.text().toLowerCase(Locale.ROOT).matches(".*sel(f|ves)")
                && draft.sentence
                        .tokenAt(filler.head().start())
                        .filter(Token::isPronoun)
                        .isPresent();
    }

    private boolean isSame(Filler one, Filler other) {
        Optional<Entity> meant = context.entityOf(one);
        return one.span().equals(other.span()) || meant.isPresent() && meant.equals(context.entityOf(other));
    }
}
