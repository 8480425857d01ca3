package org.sitrep.attribution;

import java.util.Arrays;
import java.util.Locale;

/** A grammatical way in which a cue takes its content, or, for prepositions, its source. */
enum Frame {
    /** "says (that) P", "P, X says". */
    CLAUSE,
    /** a quotation: {@code "P," X says}. */
    QUOTE,
    /** "denounced P", "described Y as Z". */
    OBJECT,
    /** "put the toll at N", "revised the number to N": the content is the object with its figure. */
    TALLY,
    /** "sees Y as Z", but not "sees Y". */
    OBJECT_AS,
    /** "vows to P". */
    TO,
    /** "urges Y to P". */
    OBJECT_TO,
    /** "denies having P". */
    ING,
    /** "is accused of P" and "is blamed for P", where the accused is part of the content. */
    PASSIVE_ING,
    /** "Y is said to P". */
    PASSIVE_TO,
    /** "it is said that P". */
    PASSIVE_CLAUSE,
    /** "Y seems (to) P". */
    SEEM,
    /** the object is the listener: "told Y that P". */
    LISTENER,
    /** the listener follows "to": "said to Y that P". */
    LISTENER_TO,
    /** a noun or adjective with "that P". */
    THAT,
    /** the content follows one of the cue's prepositions: "spoke of P". */
    PREPOSITION,
    /** the content follows the phrase's own last word: "called for P". */
    OWN_PREPOSITION,
    /** an adverb that puts its clause at a distance: "reportedly". */
    HEDGE,
    /** an adjective that puts its noun at a distance: "alleged". */
    ATTRIBUTIVE,
    /** what follows is the source: "according to X". */
    SOURCE,
    /** the object is a source whom another speaker passes on: "reported, citing X, that P". */
    RELAY;

    /** The name in the cue table. */
    String label() {
        return this == OWN_PREPOSITION
                ? "prep-in"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Frame of(String label) {
        return Arrays.stream(values())
                .filter(frame -> frame.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + label + "\" is no frame of a cue"));
    }
}
