package org.sitrep.web;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.area.Areas;
import org.sitrep.web.intake.Reading;

/**
 * What a desk uses and does not make itself.
 *
 * @param areas the outlines of districts; asked for once, in the background
 * @param reading codes reports that are added; empty where the desk only takes coded ones
 * @param watched a folder whose new reports are added; needs {@code reading}
 */
public record DeskTools(Supplier<Optional<Areas>> areas, Optional<Reading> reading, Optional<Path> watched) {

    /** Nothing: no outlines, no reading of reports. */
    public static final DeskTools NONE = new DeskTools(Optional::empty, Optional.empty(), Optional.empty());
}
