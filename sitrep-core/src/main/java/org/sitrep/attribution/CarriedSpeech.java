package org.sitrep.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.attribution.Cue.PartOfSpeech;
import org.sitrep.attribution.DraftTable.Place;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * Quotations without a word beside them: such a quotation goes on with the speech of the sentence before it, or of the
 * last quotation, if that is no farther than the paragraph before.
 */
final class CarriedSpeech {

    private final List<Sentence> sentences;
    private final DraftTable drafts;
    private final Paragraphs paragraphs;

    CarriedSpeech(List<Sentence> sentences, DraftTable drafts, Paragraphs paragraphs) {
        this.sentences = sentences;
        this.drafts = drafts;
        this.paragraphs = paragraphs;
    }

    /**
     * @param first sentence in which the quotation begins
     * @param end sentence in which it ends
     * @param last the draft that took the quotation before
     */
    Optional<Place> speaker(Quotation quotation, int first, int end, Optional<Place> last) {
        boolean alone = quotation.firstTokenIn(sentences.get(first)) == 0 && quotation.isLastIn(sentences.get(end));
        if (!alone) {
            return Optional.empty();
        }
        int paragraph = paragraphs.indexOf(quotation.start());
        return spokenIn(first - 1)
                .filter(place -> paragraph - paragraphs.indexOf(drafts.at(place).cueStart()) <= 1)
                .or(() -> last.filter(place -> paragraph - paragraphs.indexOf(lastEnd(place)) <= 1));
    }

    /** Of the speech that the writer tells in a sentence, what is quoted, told in the main clause, and longest. */
    private Optional<Place> spokenIn(int s) {
        return drafts.in(s).stream()
                .filter(place -> isTold(drafts.at(place)))
                .max(Comparator.comparing((Place place) -> isQuoted(drafts.at(place)))
                        .thenComparing(place -> !isInRelativeClause(drafts.at(place)))
                        .thenComparing(drafts::length)
                        .thenComparing(place -> -place.draft()));
    }

    private static boolean isTold(Draft draft) {
        Cue cue = draft.site().cue();
        return cue.kind() == Cue.Kind.SPEECH
                && cue.takes(Frame.QUOTE)
                && cue.partOfSpeech() == PartOfSpeech.VERB
                && !draft.source().isEmpty()
                && !draft.content().isEmpty()
                && !draft.site().quoted().get(draft.site().head());
    }

    private boolean isQuoted(Draft draft) {
        return draft.content().stream().anyMatch(span -> QuotationMarks.lengthAt(paragraphs.text(), span.start()) > 0);
    }

    private static boolean isInRelativeClause(Draft draft) {
        return draft.source().cardinality() == 1
                && draft.site()
                        .sentence()
                        .token(draft.source().nextSetBit(0))
                        .tag()
                        .startsWith("W");
    }

    private int lastEnd(Place place) {
        Draft draft = drafts.at(place);
        return draft.content().stream().mapToInt(Span::end).reduce(draft.end(), Math::max) - 1;
    }
}
