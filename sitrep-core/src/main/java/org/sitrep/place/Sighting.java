package org.sitrep.place;

import java.util.List;
import java.util.Optional;
import org.sitrep.text.Span;

/**
 * Words of a text that may be a place's name.
 *
 * @param words the words around
 * @param first position of the name's first word
 * @param last position of the name's last word, both included
 * @param matches places of that name; none for a name that only a generic word beside it makes a place's
 * @param demonym whether the name is an adjective of origin or a people
 * @param generic the generic word beside the name, in lower case
 * @param score what speaks for a place less what speaks against; see {@link NameEvidence}
 */
record Sighting(
        PlaceWords words,
        int first,
        int last,
        List<Gazetteer.Match> matches,
        boolean demonym,
        Optional<String> generic,
        int score) {

    Span span() {
        return words.span(first, last);
    }

    Sighting withScore(int other) {
        return new Sighting(words, first, last, matches, demonym, generic, other);
    }

    Sighting withGeneric(Optional<String> other) {
        return new Sighting(words, first, last, matches, demonym, other, score);
    }

    boolean isOneWord() {
        return first == last;
    }

    boolean has(Feature feature) {
        return matches.stream().anyMatch(match -> match.place().feature() == feature);
    }
}
