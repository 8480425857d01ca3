package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Token;

/**
 * Whom a bare toll counts: "the number of dead" counts the dead; "put the toll at 13" counts those of whom the account
 * told before. The words that name them become evidence.
 */
final class VictimsOfToll {

    private static final String TOLL = "casualties.toll";
    private static final Set<String> DEATHS = Set.of("deaths", "fatalities", "casualties", "injuries");
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
        drafts.stream().filter(this::isCountOfFates).forEach(draft -> takeUp(draft, drafts));
    }

    /** "Six dead", "24 deaths": a count by what became of them, which does not say who they are. */
    private boolean isCountOfFates(Draft draft) {
        List<Filler> victims = draft.roles.getOrDefault(Role.VICTIM, List.of());
        return draft.kind == ClaimKind.CASUALTIES
                && !draft.rule.startsWith(TOLL)
                && draft.quantity.filter(figure -> figure.count().isNumber()).isPresent()
                && victims.size() == 1
                && isFate(context.passage()
                        .report()
                        .text()
                        .of(victims.get(0).head())
                        .toLowerCase(Locale.ROOT));
    }

    private boolean isFate(String word) {
        return context.codebook().list("dead-noun").contains(word)
                || context.codebook().list("hurt-noun").contains(word)
                || DEATHS.contains(word);
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
    private boolean isToldBefore(Draft earlier, Draft toll) {
        return earlier.kind == ClaimKind.CASUALTIES
                && earlier.type.equals(toll.type)
                && namesPeople(earlier)
                && earlier.stance.polarity() == Polarity.POSITIVE
                && (earlier.incident.isPresent() && earlier.incident.equals(toll.incident) || isRivalOf(earlier, toll))
                && earlier.trigger().start() < toll.trigger().start()
                && toll.sentence.index() - earlier.sentence.index() <= FARTHEST_IN_SENTENCES;
    }

    /** "20 bodies", "14" say no more of who they were than "six dead" does. */
    private boolean namesPeople(Draft earlier) {
        List<Integer> victims = earlier.heads.getOrDefault(Role.VICTIM, List.of());
        return !victims.isEmpty()
                && !isCountOfFates(earlier)
                && victims.stream()
                        .map(earlier.sentence::token)
                        .noneMatch(word -> word.isNumber()
                                || context.codebook().list("remains").contains(word.lemma()));
    }

    private boolean countsDeaths(Draft toll) {
        return isCountOfFates(toll)
                && toll.roles.getOrDefault(Role.VICTIM, List.of()).stream()
                        .anyMatch(victim -> DEATHS.contains(context.passage()
                                .report()
                                .text()
                                .of(victim.head())
                                .toLowerCase(Locale.ROOT)));
    }

    /** "24 deaths from cholera": those who died of something else. */
    private static boolean isOfCause(Draft toll) {
        return toll.sentence.children(toll.head, "nmod", "obl").stream()
                .anyMatch(cause -> toll.sentence.caseMarker(cause).matches("from|due to|because of"));
    }

    /** "The ministry had reported four deaths": a figure for what was counted last, by somebody else. */
    private boolean isRivalOf(Draft earlier, Draft toll) {
        return countsDeaths(toll)
                && earlier.quantity.filter(figure -> figure.count().isNumber()).isPresent()
                && toll.attribution.isPresent()
                && !isOfCause(toll)
                && !earlier.attribution.equals(toll.attribution);
    }

    private void take(Draft earlier, Draft toll) {
        toll.roles.remove(Role.VICTIM);
        toll.heads.remove(Role.VICTIM);
        for (Filler victim : earlier.roles.getOrDefault(Role.VICTIM, List.of())) {
            toll.add(Role.VICTIM, withoutNumber(victim), toll.head);
            toll.restOn(victim.head());
        }
    }

    /** "Nine soldiers" told of before are the soldiers of a toll of twelve. */
    private Filler withoutNumber(Filler victim) {
        String word = context.passage().report().text().of(victim.head());
        return new Filler(word, victim.head(), victim.head(), victim.mention(), "those the toll counts");
    }
}
