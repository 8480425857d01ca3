package org.sitrep.export;

/**
 * What made an output, so that it can be made again.
 *
 * @param engine linguistic engine and models with their versions
 * @param codebook name and version of the codebook
 */
public record Producer(String name, String version, String engine, String codebook) {}
