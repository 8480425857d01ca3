package org.sitrep.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.area.Areas;

/**
 * What a desk uses and does not make itself.
 *
 * @param areas the outlines of districts; asked for once, when the map first needs them
 */
public record DeskTools(Supplier<Optional<Areas>> areas) {

    /** Nothing: no outlines, no reading of reports. */
    public static final DeskTools NONE = new DeskTools(Optional::empty);
}
