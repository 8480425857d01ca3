package org.sitrep.place;

import java.util.List;
import java.util.Optional;

/**
 * The mentions of a report that share a name and what is worded beside it, and so mean one place.
 *
 * @param key the folded name
 * @param containers candidates for the place it is said to lie in
 * @param mentions how often it is named
 */
record NamedPlace(
        String key, Optional<Level> level, Optional<String> container, List<GazetteerPlace> containers, int mentions) {}
