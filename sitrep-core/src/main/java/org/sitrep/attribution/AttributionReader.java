package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.SourceKind;
import org.sitrep.claim.Style;
import org.sitrep.entity.Entities;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * Reads who says what. Cues come from a lexicon, their contents and sources from the tree, and quotation marks outrank the
 * tree. Safe for several threads; linear in the text.
 */
public final class AttributionReader {

    private final CueLexicon lexicon = CueLexicon.english();

    private final CueReader cues = new CueReader(lexicon);

    /** Whether a sentence holds a word that may be a cue; cheap, needs no tree. */
    public boolean mayAttribute(Sentence sentence) {
        return lexicon.mayAttribute(sentence);
    }

    /**
     * @param mentions what the report names
     * @param entities what the mentions mean
     * @return attributions in the order of their first word
     */
    public List<Attribution> read(Passage passage, Mentions mentions, Entities entities) {
        Paragraphs paragraphs = Paragraphs.of(passage.report());
        List<Quotation> quotations = QuotationReader.read(paragraphs.text(), paragraphs.spans());
        List<Attribution> attributions = new ArrayList<>();
        for (Draft draft : linked(passage, paragraphs, quotations)) {
            attributions.add(finished(draft, quotations));
        }
        attributions.sort(Comparator.comparing(a -> a.content().get(0)));
        return List.copyOf(attributions);
    }

    /** Drafts with content, in the order of their cues. */
    List<Draft> linked(Passage passage, Paragraphs paragraphs, List<Quotation> quotations) {
        LabelledSpeech labels = new LabelledSpeech(passage.report(), paragraphs, CueLexicon.english());
        List<List<Draft>> drafts = drafts(passage.sentences(), quotations, labels);
        return QuotationLinker.link(passage.sentences(), drafts, quotations, paragraphs).stream()
                .flatMap(List::stream)
                .filter(draft -> !draft.content().isEmpty())
                .toList();
    }

    private List<List<Draft>> drafts(
            List<Sentence> sentences, List<Quotation> quotations, LabelledSpeech labels) {
        List<Span> pieces =
                quotations.stream().flatMap(quotation -> quotation.pieces().stream()).toList();
        List<List<Draft>> drafts = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < pieces.size() && pieces.get(next).end() <= sentence.span().start()) {
                next++;
            }
            drafts.add(labels.with(sentence, cues.read(sentence, quoted(sentence, pieces, next))));
        }
        return drafts;
    }

    private static BitSet quoted(Sentence sentence, List<Span> pieces, int from) {
        BitSet quoted = new BitSet();
        int piece = from;
        for (Token token : sentence.tokens()) {
            while (piece < pieces.size() && pieces.get(piece).end() <= token.span().start()) {
                piece++;
            }
            if (piece < pieces.size() && pieces.get(piece).overlaps(token.span())) {
                quoted.set(token.index());
            }
        }
        return quoted;
    }

    private Attribution finished(Draft draft, List<Quotation> quotations) {
        Sentence sentence = draft.site().sentence();
        Cue cue = draft.site().cue();
        List<Span> source = draft.source().isEmpty() ? List.of() : sentence.spans(draft.source());
        return new Attribution(
                source,
                sentence.spans(draft.cue()),
                draft.content(),
                Style.INDIRECT,
                cue.act(),
                Optional.empty(),
                source.isEmpty() ? SourceKind.AUTHOR : SourceKind.NAMED,
                cue.certainty(),
                cue.negative(),
                cue.modality(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
