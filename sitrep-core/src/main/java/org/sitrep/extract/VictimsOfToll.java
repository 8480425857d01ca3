package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Token;

/**
 * Whom a bare toll counts: "the number of dead" counts the dead; "put the toll at 13" counts those of whom the account
 * told before. The words that name them become evidence.
 */
final class VictimsOfToll {

    private static final String TOLL = "casualties.toll";
    private static final int FARTHEST_IN_SENTENCES = 4;

    private final ClaimContext context;

    VictimsOfToll(ClaimContext context) {
        this.context = context;
    }

    void give(List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> draft.rule.startsWith(TOLL) && !draft.has(Role.VICTIM))
                .forEach(draft -> counted(draft)
                        .ifPresentOrElse(
                                word -> draft.add(Role.VICTIM, named(word), word.index()),
                                () -> takeUp(draft, drafts)));
    }

    /** "The number of wounded": those counted, named with the count. */
    private Optional<Token> counted(Draft draft) {
        return draft.phrase.stream()
                .mapToObj(draft.sentence::token)
                .filter(word -> word.index() != draft.head
                        && (context.codebook().list("dead-noun").contains(word.lower())
                                || context.codebook().list("hurt-noun").contains(word.lower())))
                .filter(word -> draft.sentence.caseMarker(word.index()).equals("of"))
                .findFirst();
    }

    private static Filler named(Token word) {
        return new Filler(word.surface(), word.span(), word.span(), Optional.empty(), "those counted");
    }

    private void takeUp(Draft toll, List<Draft> drafts) {
        boolean tellsOfItsAct = drafts.stream()
                .anyMatch(act -> act.kind == ClaimKind.EVENT && act.sentence == toll.sentence && Incidents.isAct(act));
        if (!tellsOfItsAct) {
            drafts.stream()
                    .filter(earlier -> isToldBefore(earlier, toll))
                    .max(Comparator.comparing(Draft::trigger))
                    .ifPresent(earlier -> take(earlier, toll));
        }
    }

    /** A denied harm is of no incident, so a toll never takes up its victims. */
    private static boolean isToldBefore(Draft earlier, Draft toll) {
        return earlier.kind == ClaimKind.CASUALTIES
                && earlier.type.equals(toll.type)
                && earlier.has(Role.VICTIM)
                && earlier.incident.isPresent()
                && earlier.incident.equals(toll.incident)
                && earlier.trigger().start() < toll.trigger().start()
                && toll.sentence.index() - earlier.sentence.index() <= FARTHEST_IN_SENTENCES;
    }

    private void take(Draft earlier, Draft toll) {
        for (Filler victim : earlier.roles.getOrDefault(Role.VICTIM, List.of())) {
            toll.add(Role.VICTIM, withoutNumber(victim), toll.head);
            if (!toll.sentence.span().contains(victim.head())) {
                toll.moreEvidence.add(victim.head());
            }
        }
    }

    /** "Nine soldiers" told of before are the soldiers of a toll of twelve. */
    private Filler withoutNumber(Filler victim) {
        String word = context.passage().report().text().of(victim.head());
        return new Filler(word, victim.head(), victim.head(), victim.mention(), "those the toll counts");
    }
}
