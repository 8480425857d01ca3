package org.sitrep.place;

/** One reason to prefer one of the places that share a name. */
interface PlaceEvidence {

    /** Points for a candidate: positive for it, negative against it, 0 if this evidence does not apply. */
    double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context);

    /** The evidence in words, as it goes into the output. */
    String reason();
}
