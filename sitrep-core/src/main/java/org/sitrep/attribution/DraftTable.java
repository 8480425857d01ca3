package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.attribution.Cue.PartOfSpeech;
import org.sitrep.text.Span;

/** The drafts of a text by sentence, while quotations are given to them. */
final class DraftTable {

    private static final Set<PartOfSpeech> SPEAKING = Set.of(PartOfSpeech.VERB, PartOfSpeech.MARK, PartOfSpeech.NOUN);

    private final List<List<Draft>> drafts;

    /** Where a draft stands in the table. */
    record Place(int sentence, int draft) {}

    /** @param drafts for each sentence, in the order of the cues */
    DraftTable(List<List<Draft>> drafts) {
        this.drafts =
                drafts.stream().map(list -> (List<Draft>) new ArrayList<>(list)).toList();
    }

    List<List<Draft>> bySentence() {
        return drafts;
    }

    Draft at(Place place) {
        return drafts.get(place.sentence()).get(place.draft());
    }

    void replace(Place place, Draft draft) {
        drafts.get(place.sentence()).set(place.draft(), draft);
    }

    Place add(Draft draft) {
        List<Draft> list = drafts.get(draft.sentence());
        list.add(draft);
        return new Place(draft.sentence(), list.size() - 1);
    }

    /** The places of a sentence in order; none for a sentence that is not there. */
    List<Place> in(int sentence) {
        List<Place> places = new ArrayList<>();
        for (int d = 0;
                sentence >= 0
                        && sentence < drafts.size()
                        && d < drafts.get(sentence).size();
                d++) {
            places.add(new Place(sentence, d));
        }
        return places;
    }

    /** The draft of a cue that may bring a quotation, by its head. */
    Optional<Place> speechAt(int sentence, int token) {
        return in(sentence).stream()
                .filter(place -> at(place).site().head() == token)
                .filter(place -> SPEAKING.contains(at(place).site().cue().partOfSpeech())
                        && at(place).site().cue().takes(Frame.QUOTE))
                .findFirst();
    }

    /** Units of text in the content. */
    int length(Place place) {
        return at(place).content().stream().mapToInt(Span::length).sum();
    }
}
