package org.sitrep.claim;

import java.util.List;

/**
 * How the source stands to the claim: three values that do not depend on each other, with the words that doubt rests
 * on.
 */
public record Stance(Certainty certainty, Polarity polarity, Modality modality, List<Hedge> hedges) {

    public Stance {
        hedges = List.copyOf(hedges);
    }

    /** Said outright. */
    public static Stance asserted() {
        return new Stance(Certainty.ASSERTED, Polarity.POSITIVE, Modality.ACTUAL, List.of());
    }

    /**
     * AIF's epistemic value: polarity tells true from false, any doubt makes it uncertain, what is not actual is
     * unknown.
     */
    public String epistemic() {
        if (modality != Modality.ACTUAL) {
            return "EpistemicUnknown";
        }
        return "Epistemic" + (polarity == Polarity.POSITIVE ? "True" : "False")
                + (certainty == Certainty.ASSERTED ? "Certain" : "Uncertain");
    }
}
