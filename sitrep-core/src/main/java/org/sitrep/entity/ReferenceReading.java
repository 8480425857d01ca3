package org.sitrep.entity;

/** One way of telling what a mention means. Readings run in a fixed order; what one has settled later ones leave. */
interface ReferenceReading {

    void read(Discourse discourse, Referents referents);
}
