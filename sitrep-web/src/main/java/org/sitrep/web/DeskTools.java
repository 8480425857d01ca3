package org.sitrep.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.area.Areas;
import org.sitrep.web.intake.Reading;

/**
 * What a desk uses and does not make itself.
 *
 * @param areas the outlines of districts; asked for once, in the background
 * @param reading codes reports that are added; empty where the desk only takes coded ones
 */
public record DeskTools(Supplier<Optional<Areas>> areas, Optional<Reading> reading) {

    /** Nothing: no outlines, no reading of reports. */
    public static final DeskTools NONE = new DeskTools(Optional::empty, Optional.empty());
}
