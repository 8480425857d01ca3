package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.attribution.DraftTable.Place;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * Links quotations to cues. Quotation marks outrank the tree: a content that meets a quotation takes in the whole of
 * it, over sentences and paragraphs; a quotation that no content meets goes to the cue beside it; a quotation that
 * stands alone carries on the one before.
 */
final class QuotationLinker {

    private final List<Sentence> sentences;
    private final DraftTable drafts;
    private final Paragraphs paragraphs;
    private final CueBesideQuotation beside;
    private final ColonBeforeQuotation colons;
    private final CarriedSpeech carried;
    private final VerbAfterQuotation verbs;
    private final IntroducedSpeaker introduced;
    private Optional<Place> last = Optional.empty();

    private QuotationLinker(List<Sentence> sentences, DraftTable drafts, Paragraphs paragraphs) {
        this.sentences = sentences;
        this.drafts = drafts;
        this.paragraphs = paragraphs;
        this.beside = new CueBesideQuotation(sentences, drafts, paragraphs);
        this.colons = new ColonBeforeQuotation(sentences, drafts, paragraphs);
        this.carried = new CarriedSpeech(sentences, drafts, paragraphs);
        this.verbs = new VerbAfterQuotation(sentences, drafts, paragraphs);
        this.introduced = new IntroducedSpeaker(sentences, drafts, paragraphs);
    }

    /**
     * @param drafts for each sentence, in the order of the cues
     * @param quotations in text order
     * @return the drafts with their quotations, in the same order
     */
    static List<List<Draft>> link(
            List<Sentence> sentences, List<List<Draft>> drafts, List<Quotation> quotations, Paragraphs paragraphs) {
        QuotationLinker linker = new QuotationLinker(sentences, new DraftTable(drafts), paragraphs);
        int at = 0;
        for (Quotation quotation : quotations) {
            while (at < sentences.size() - 1 && sentences.get(at).span().end() <= quotation.start()) {
                at++;
            }
            if (at < sentences.size() && sentences.get(at).span().end() > quotation.start()) {
                linker.link(quotation, firstWordIsNext(sentences, at, quotation) ? at + 1 : at);
            }
        }
        return linker.drafts.bySentence();
    }

    /** An opening mark that the engine put at the end of the sentence before. */
    private static boolean firstWordIsNext(List<Sentence> sentences, int at, Quotation quotation) {
        Sentence sentence = sentences.get(at);
        return at + 1 < sentences.size()
                && sentence.token(sentence.size() - 1).span().start() <= quotation.start()
                && sentences.get(at + 1).span().start() < quotation.end();
    }

    private void link(Quotation quotation, int first) {
        int end = first;
        while (end < sentences.size() - 1 && sentences.get(end + 1).span().start() < quotation.end()) {
            end++;
        }
        int lastSentence = end;
        Optional<Place> signed = colons.signed(quotation, first);
        if (signed.isPresent()) {
            int before = drafts.at(signed.get()).endOfWordsBefore();
            meeting(quotation, first, lastSentence).forEach(place -> drop(place, quotation, before));
            take(signed.get(), quotation);
            last = signed;
            return;
        }
        nearerThanTree(quotation, lastSentence);
        afterQuestion(quotation, first);
        List<Place> meeting = meeting(quotation, first, lastSentence);
        if (!meeting.isEmpty()) {
            meeting.forEach(place -> extend(place, quotation));
            beside.nameSpeakers(meeting, quotation, lastSentence);
            last = Optional.of(meeting.get(0));
            return;
        }
        if (TitleInMarks.is(quotation, sentences.get(first), paragraphs.text())) {
            return;
        }
        Optional<Place> speaker = beside.after(quotation, lastSentence)
                .or(() -> beside.afterSentence(quotation, lastSentence))
                .or(() -> beside.before(quotation, first))
                .or(() -> beside.announced(quotation, first))
                .or(() -> colons.speaker(quotation, first))
                .or(() -> verbs.speaker(quotation, lastSentence))
                .or(() -> carried.speaker(quotation, first, lastSentence, last))
                .or(() -> introduced.speaker(quotation, first, lastSentence))
                .or(() -> introduced.named(quotation, first, lastSentence));
        speaker.ifPresent(place -> {
            take(place, quotation);
            last = Optional.of(place);
        });
    }

    /** A speaking cue right after the quotation keeps participles behind it from it: "...," it says, showing X. */
    private void nearerThanTree(Quotation quotation, int s) {
        beside.cueAfter(quotation, s)
                .filter(place -> drafts.at(place).content().isEmpty() || quotation.meets(drafts.at(place)))
                .filter(place -> !drafts.at(place).source().isEmpty()
                        && !drafts.at(place).isParticiple()
                        && drafts.at(place).start() >= quotation.end())
                .ifPresent(nearest -> {
                    int cue = drafts.at(nearest).cueStart();
                    boolean lost = false;
                    for (Place place : drafts.in(s)) {
                        Draft draft = drafts.at(place);
                        if (draft.cueStart() > cue && draft.isParticiple() && quotation.meets(draft)) {
                            drafts.replace(place, draft.withContent(after(draft.content(), cue)));
                            lost = true;
                        }
                    }
                    if (lost && !quotation.meets(drafts.at(nearest))) {
                        take(nearest, quotation);
                    }
                });
    }

    /** A speaking cue right before the quotation ends a question that nobody is named for: "Asked why P, X said". */
    private void afterQuestion(Quotation quotation, int s) {
        beside.before(quotation, s)
                .map(drafts::at)
                .filter(nearest -> !nearest.source().isEmpty() && nearest.cueStart() < quotation.start())
                .ifPresent(nearest -> drafts.in(s).stream()
                        .filter(place -> drafts.at(place).source().isEmpty()
                                && drafts.at(place).cueStart() < nearest.start()
                                && drafts.at(place).content().stream()
                                        .anyMatch(span -> span.covers(nearest.cueStart())))
                        .forEach(place -> drop(place, quotation, nearest.endOfWordsBefore())));
    }

    /** Takes a quotation, and what else lies after an offset, out of a content. */
    private void drop(Place place, Quotation quotation, int from) {
        Draft draft = drafts.at(place);
        List<Span> kept = draft.content().stream()
                .filter(span -> span.start() < from || span.start() > quotation.end())
                .map(span -> span.end() > from && span.start() < from ? new Span(span.start(), from) : span)
                .toList();
        drafts.replace(place, draft.withContent(kept));
    }

    private static List<Span> after(List<Span> content, int offset) {
        return content.stream().filter(span -> span.start() > offset).toList();
    }

    /** Drafts outside the quotation whose content it meets, or whose content it carries on; the outermost first. */
    private List<Place> meeting(Quotation quotation, int first, int lastSentence) {
        List<Place> found = new ArrayList<>();
        for (int s = first; s <= lastSentence; s++) {
            drafts.in(s).stream()
                    .filter(place ->
                            !quotation.covers(drafts.at(place).cueStart()) && quotation.meets(drafts.at(place)))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(place -> -drafts.length(place)));
        return found;
    }

    private void extend(Place place, Quotation quotation) {
        Draft draft = drafts.at(place);
        List<Span> spans = new ArrayList<>(draft.content());
        spans.addAll(quotation.pieces());
        drafts.replace(place, draft.withContent(Spans.union(spans)));
    }

    /** Gives a quotation to a cue; what the tree gave that cue before is dropped, earlier quotations are kept. */
    private void take(Place place, Quotation quotation) {
        Draft draft = drafts.at(place);
        List<Span> spans = new ArrayList<>();
        draft.content().stream()
                .filter(span -> isQuoted(span) || draft.frame() == Frame.QUOTE)
                .forEach(spans::add);
        boolean follows = quotation.end() <= draft.cueStart();
        boolean later = quotation.start() > draft.site().sentence().span().end();
        if (later) {
            spans.addAll(draft.content());
        } else if (spans.isEmpty()
                && follows
                && draft.content().stream().anyMatch(span -> span.end() <= draft.start())) {
            spans.addAll(draft.content());
        }
        quotation.pieces().forEach(spans::add);
        drafts.replace(place, draft.withContent(Spans.union(spans)));
    }

    private boolean isQuoted(Span span) {
        return QuotationMarks.lengthAt(paragraphs.text(), span.start()) > 0;
    }
}
