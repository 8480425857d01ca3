package org.sitrep.resolve;

import java.util.Map;

/** What people have decided about proposals, by the proposal's id. What is missing is unreviewed. */
public record Judgements(Map<String, Judgement> byResolution) {

    /** Nobody has decided anything. */
    public static final Judgements NONE = new Judgements(Map.of());

    public Judgements {
        byResolution = Map.copyOf(byResolution);
    }

    public Judgement of(String resolution) {
        return byResolution.getOrDefault(resolution, Judgement.UNREVIEWED);
    }
}
