package org.sitrep.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.SpeechAct;
import org.sitrep.claim.Stance;
import org.sitrep.codebook.Codebook;

/**
 * How a claim is meant: what the words around and above its predicate make of it, and what the cue of its attribution
 * makes of it. Hedges, negation and modality are read from the codebook's lists.
 */
final class StanceOfClaim {

    private final Codebook codebook;

    StanceOfClaim(Codebook codebook) {
        this.codebook = codebook;
    }

    Stance of(Draft draft) {
        if (draft.rule.equals(OfficeReading.RULE)) {
            return new Stance(Certainty.ASSERTED, Polarity.POSITIVE, Modality.ACTUAL, List.of());
        }
        StanceReading reading = new StanceReading(codebook, draft.sentence, draft.phrase);
        List<Integer> chain = Governance.chain(draft.sentence, draft.head);
        draft.phrase.stream().forEach(word -> reading.own(word));
        reading.intended(draft.head);
        reading.sharedWith(draft.head);
        boolean presupposed = Presupposed.is(draft.sentence, draft.head);
        for (int i = 1; i < chain.size() && !presupposed; i++) {
            reading.above(chain.get(i), chain.get(i - 1));
            presupposed = Presupposed.is(draft.sentence, chain.get(i));
        }
        draft.heads.values().stream()
                .flatMap(List::stream)
                .filter(head -> !draft.phrase.get(head))
                .forEach(reading::participant);
        if (presupposed) {
            draft.attribution.filter(said -> said.act() != SpeechAct.ACCUSE).ifPresent(reading::believedWith);
        } else {
            draft.insideSpeech.forEach(reading::colouredBy);
            draft.attribution.ifPresent(reading::saidWith);
        }
        draft.phrase.stream()
                .filter(word -> draft.sentence.hasRelation(word, "cop"))
                .forEach(copula -> reading.lasting(draft.sentence.governor(copula)));
        if (!presupposed && isDeniedDoing(draft, chain)) {
            reading.deny();
        }
        if (draft.attribution.isEmpty() && !presupposed) {
            reading.deniedBy(draft.sentence.governor(chain.get(chain.size() - 1)));
        }
        if (new ToldUntrue(codebook).isSaidOf(draft, chain)) {
            reading.deny();
        }
        Stance stance = reading.stance();
        return withPreset(draft, stance);
    }

    /** "The rebels denied carrying out the attack": who denies doing it says so once. */
    private boolean isDeniedDoing(Draft draft, List<Integer> chain) {
        return draft.attribution.filter(Attribution::negative).isPresent()
                && chain.stream()
                        .filter(word -> word != draft.head)
                        .anyMatch(word -> codebook.list("denying")
                                .contains(draft.sentence.token(word).lemma()));
    }

    private static Stance withPreset(Draft draft, Stance stance) {
        Certainty certainty = preset(draft, "certainty").map(Certainty::valueOf).orElse(stance.certainty());
        Modality modality = preset(draft, "modality").map(Modality::valueOf).orElse(stance.modality());
        boolean flip = preset(draft, "polarity").filter("NEGATIVE"::equals).isPresent();
        Polarity polarity = flip ? opposite(stance.polarity()) : stance.polarity();
        return new Stance(certainty, polarity, modality, stance.hedges());
    }

    private static Optional<String> preset(Draft draft, String name) {
        return Optional.ofNullable(draft.preset.get(name)).map(value -> value.toUpperCase(Locale.ROOT));
    }

    private static Polarity opposite(Polarity polarity) {
        return polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }
}
