package org.sitrep.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a report's places while one of them is being resolved.
 *
 * @param chosen the places that names mean so far, each with the number of its mentions
 * @param home where the report's dateline or publisher is, if known
 */
record PlaceContext(
        Map<NamedPlace, Candidate> chosen, Optional<GazetteerPlace> dateline, Optional<GazetteerPlace> home) {

    PlaceContext {
        chosen = new HashMap<>(chosen);
    }

    /** What other names of the report mean so far. */
    List<Map.Entry<NamedPlace, Candidate>> others(NamedPlace than) {
        return chosen.entrySet().stream()
                .filter(entry -> !entry.getKey().key().equals(than.key()))
                .toList();
    }

    /** What the same name means elsewhere in the report, beside another generic word or container. */
    List<Candidate> sameName(NamedPlace name) {
        return chosen.entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(name.key())
                        && !entry.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }
}
