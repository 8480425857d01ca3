package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.sitrep.claim.Attribution;
import org.sitrep.entity.Entities;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * Reads who says what. Cues come from a lexicon, their contents and sources from the tree, and quotation marks outrank
 * the tree. Safe for several threads; linear in the text.
 */
public final class AttributionReader {

    private static final List<String> SEEING = List.of("see");

    private final CueLexicon lexicon = CueLexicon.english();

    private final CueReader cues = new CueReader(lexicon);

    /** Whether a sentence holds a word that may be a cue; cheap, needs no tree. */
    public boolean mayAttribute(Sentence sentence) {
        return lexicon.mayAttribute(sentence);
    }

    /**
     * @param mentions what the report names
     * @param entities what the mentions mean
     * @return attributions in the order of their content
     */
    public List<Attribution> read(Passage passage, Mentions mentions, Entities entities) {
        Paragraphs paragraphs = Paragraphs.of(passage.report());
        List<Quotation> quotations = QuotationReader.read(paragraphs.text(), paragraphs.spans());
        AttributionFinisher finisher = new AttributionFinisher(passage, mentions, entities, pieces(quotations));
        ContinuedSpeaker speakers = new ContinuedSpeaker(passage.report(), entities);
        List<Attribution> attributions = new ArrayList<>();
        for (Draft draft : new RelayedSource(mentions).read(linked(passage, paragraphs, quotations))) {
            Attribution finished = finisher.finished(draft);
            if (!isPlaceLabel(draft, mentions) && !isSceneOf(draft, mentions)) {
                attributions.add(speakers.next(draft, finished));
            }
        }
        attributions.sort(Comparator.comparing((Attribution a) -> a.content().get(0))
                .thenComparing(a -> a.listener().isEmpty())
                .thenComparing(a -> a.cue().get(0)));
        return FirstPerson.resolved(attributions, paragraphs.text(), pieces(quotations));
    }

    /**
     * "Riots that saw police attack students", "Kenya saw ten killed": what is no one sees nothing and is the scene.
     */
    private static boolean isSceneOf(Draft draft, Mentions mentions) {
        return draft.site().cue().words().equals(SEEING)
                && draft.sourceHead()
                        .map(head -> SpeakerReader.antecedent(draft.site().sentence(), head))
                        .filter(head -> isScene(draft.site().sentence().token(head))
                                || mentions.in(draft.sentence(), PlaceMention.class).stream()
                                        .anyMatch(place -> place.token() == head))
                        .isPresent();
    }

    private static boolean isScene(Token noun) {
        return SourceNouns.sort(noun).filter(SourceNouns.Sort.SCENE::equals).isPresent();
    }

    /** "Kelva: Ten killed" names where, not who. */
    private static boolean isPlaceLabel(Draft draft, Mentions mentions) {
        return draft.site().cue().partOfSpeech() == Cue.PartOfSpeech.MARK
                && mentions.in(draft.sentence(), PlaceMention.class).stream()
                        .anyMatch(place -> place.use() == PlaceMention.Use.NAME
                                && draft.source().get(place.token()));
    }

    /** Drafts with content, in the order of their cues. */
    List<Draft> linked(Passage passage, Paragraphs paragraphs, List<Quotation> quotations) {
        LabelledSpeech labels = new LabelledSpeech(passage.report(), paragraphs, CueLexicon.english());
        List<List<Draft>> drafts = drafts(passage.sentences(), pieces(quotations), labels);
        List<List<Draft>> quoting = QuotationLinker.link(passage.sentences(), drafts, quotations, paragraphs);
        return Testimony.given(passage.sentences(), quoting, paragraphs).stream()
                .map(SourceBounds::read)
                .flatMap(List::stream)
                .filter(draft -> draft.content().stream()
                        .anyMatch(span -> hasWord(passage.report().text().of(span))))
                .toList();
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static List<Span> pieces(List<Quotation> quotations) {
        return quotations.stream()
                .flatMap(quotation -> quotation.pieces().stream())
                .toList();
    }

    private List<List<Draft>> drafts(List<Sentence> sentences, List<Span> quoted, LabelledSpeech labels) {
        List<List<Draft>> drafts = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < quoted.size()
                    && quoted.get(next).end() <= sentence.span().start()) {
                next++;
            }
            drafts.add(labels.with(sentence, cues.read(sentence, tokens(sentence, quoted, next))));
        }
        return drafts;
    }

    private static BitSet tokens(Sentence sentence, List<Span> quoted, int from) {
        BitSet inside = new BitSet();
        int piece = from;
        for (Token token : sentence.tokens()) {
            while (piece < quoted.size()
                    && quoted.get(piece).end() <= token.span().start()) {
                piece++;
            }
            if (piece < quoted.size() && quoted.get(piece).overlaps(token.span())) {
                inside.set(token.index());
            }
        }
        return inside;
    }
}
