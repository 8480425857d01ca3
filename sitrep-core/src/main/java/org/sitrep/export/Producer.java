package org.sitrep.export;

import java.util.List;
import org.sitrep.place.Credit;

/**
 * What made an output, so that it can be made again.
 *
 * @param engine linguistic engine and models with their versions
 * @param codebook name and version of the codebook
 * @param credits where the place data come from, to be shown with them
 */
public record Producer(String name, String version, String engine, String codebook, List<Credit> credits) {

    public Producer {
        credits = List.copyOf(credits);
    }

    /** A producer whose outputs hold no place data. */
    public Producer(String name, String version, String engine, String codebook) {
        this(name, version, engine, codebook, List.of());
    }
}
