package org.sitrep.web.claims;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A property by which claims are told apart; its name in the address bar is its label. */
public enum Facet {
    KIND("Kind"),
    TYPE("Type"),
    ACTOR("Actor"),
    PLACE("Place"),
    SPEAKER("Speaker"),
    SPEAKER_KIND("Kind of speaker"),
    CERTAINTY("Certainty"),
    POLARITY("Polarity"),
    MODALITY("Modality"),
    PUBLISHER("Publisher"),
    REVIEW("Review");

    private final String title;

    Facet(String title) {
        this.title = title;
    }

    /** As a heading. */
    public String title() {
        return title;
    }

    /** As a parameter. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Facet> of(String label) {
        return Arrays.stream(values())
                .filter(facet -> facet.label().equals(label))
                .findFirst();
    }
}
